using System.Buffers;
using System.Text.Encodings.Web;

namespace RunnersKnee.Rules;

/// <summary>Writes advice as JSON, and reads it back.</summary>
/// <remarks>
/// <para>
/// Property names are in camelCase, enums are codes, empty lists are written; <c>id</c>, <c>liftedWhen</c>, <c>dose</c>,
/// <c>citation</c>, <c>nextQuestions</c>, <c>complete</c>, <c>withheldBy</c>, <c>local</c> and <c>degraded</c> are left out where there is
/// none.
/// </para>
/// <para>
/// Letters of all languages are written as they are, and so are quotes in texts: the JSON is for UTF-8 files and messages.
/// Control characters, and those that turn the direction of writing, are escaped. Before it is put inside an HTML page, it has
/// to be encoded for HTML.
/// </para>
/// <para>
/// An advice that a web host returns is written alike with the default options for the web, but for escapes that mean the same;
/// a converter that a host adds for all enums would change its codes.
/// </para>
/// <para>No reflection is used. All members are safe to call from many threads at once.</para>
/// </remarks>
public static class AdviceJson
{
    /// <summary>Escapes as this class does, for documents of a host's own that hold parts of a case or an advice.</summary>
    public static JavaScriptEncoder Encoder => JsonOutput.Encoder;

    /// <summary>The JSON of an advice.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <param name="detail">How much of it is written; everything by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="detail"/> is not a member of <see cref="AdviceDetail"/>.</exception>
    public static string Serialize(Advice advice, bool indented = false, AdviceDetail detail = AdviceDetail.Full) =>
        JsonOutput.Write(advice, indented, detail);

    /// <summary>The JSON of one verdict, as it stands in an advice.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    public static string SerializeVerdict(TreatmentVerdict verdict, bool indented = false) => JsonOutput.Write(verdict, indented);

    /// <summary>The JSON of an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static string SerializeExplanation(Explanation explanation, bool indented = false) => JsonOutput.Write(explanation, indented);

    /// <summary>The JSON of a follow-up.</summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="followUp"/> is null.</exception>
    public static string SerializeFollowUp(FollowUp followUp, bool indented = false) => JsonOutput.Write(followUp, indented);

    /// <summary>The JSON of a replay.</summary>
    /// <param name="replay">The replay.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; by default it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="replay"/> is null.</exception>
    public static string SerializeReplay(Replay replay, bool indented = false) => JsonOutput.Write(replay, indented);

    /// <summary>Writes an advice to a buffer, on one line, without a line end.</summary>
    /// <param name="output">Takes the UTF-8.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="detail">How much of it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="detail"/> is not a member of <see cref="AdviceDetail"/>.</exception>
    public static void Write(IBufferWriter<byte> output, Advice advice, AdviceDetail detail)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(advice);
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Encoder, SkipValidation = true });
        JsonSerializer.Serialize(writer, advice, JsonOutput.ToWrite<Advice>(detail));
    }

    /// <summary>Reads an advice that was written in full, such as one kept in a record.</summary>
    /// <param name="json">The JSON; properties that this version does not know are passed over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is not an advice.</exception>
    public static Advice Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize(json, JsonOutput.Of<Advice>())
            ?? throw new JsonException("Expected an advice, not null.");
    }
}
