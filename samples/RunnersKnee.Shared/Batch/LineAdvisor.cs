using System.Buffers;
using System.Text.Json;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Answers one line with one line: advice, or what is wrong.</summary>
internal sealed class LineAdvisor(IRunnersKneeAdvisor advisor, AdviceRequest request, AdviceDetail detail)
{
    /// <summary>Answers lines as whole lines of UTF-8.</summary>
    internal BatchCounts Answer(IReadOnlyList<Line> lines, ArrayBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        long good = 0;
        foreach (var line in lines)
        {
            if (Answer(line, output, cancellationToken))
                good++;
            output.Write("\n"u8);
        }

        return new BatchCounts(good, lines.Count - good);
    }

    private bool Answer(Line line, ArrayBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var result = CaseJson.TryRead(line.Utf8);
        if (!result.IsValid)
            return Refuse(output, line.Number, result.Id, result.Errors);

        try
        {
            AdviceJson.Write(output, advisor.Advise(result.Value, request, cancellationToken), detail);
            return true;
        }
        catch (RuleFailedException fault)
        {
            return Refuse(output, line.Number, result.Id, [new DocumentError { Path = "$", Message = fault.Message }]);
        }
    }

    private static bool Refuse(ArrayBufferWriter<byte> output, long number, string? id, IReadOnlyList<DocumentError> errors)
    {
        using var writer = new Utf8JsonWriter(output, JsonOutput.Options);
        writer.WriteStartObject();
        writer.WriteNumber("line", number);
        if (id is not null)
            writer.WriteString("id", id);
        writer.WriteStartArray("errors");
        foreach (var error in errors)
        {
            writer.WriteStartObject();
            writer.WriteString("path", error.Path);
            writer.WriteString("message", error.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        return false;
    }
}
