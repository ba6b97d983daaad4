namespace RunnersKnee.Rules.Fhir;

/// <summary>The answers to <see cref="KneeQuestionnaire"/>, as a case and back.</summary>
/// <remarks>
/// What is not answered was not asked; it is never a no. A response is read strictly: what cannot be read, is answered twice or belongs
/// to no question is a fault, and a response with a fault is no case. Safe for use by many threads at once.
/// </remarks>
public static class KneeResponse
{
    private const string Root = nameof(QuestionnaireResponse);

    /// <summary>Reads a response in JSON.</summary>
    /// <param name="json">The JSON, of at most <see cref="FhirJson.MaxBytes"/>.</param>
    /// <returns>The case, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ResponseReadResult TryRead(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var faults = new FaultList(Root);
        return FhirJson.ReadStrictly<QuestionnaireResponse>(json, faults) is { } response
            ? TryRead(response)
            : new ResponseReadResult(kneeCase: null, subject: null, faults.ToList());
    }

    /// <summary>Reads a response.</summary>
    /// <param name="response">The response, complete or not.</param>
    /// <returns>The case, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static ResponseReadResult TryRead(QuestionnaireResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        var faults = new FaultList(Root);
        try
        {
            var kneeCase = new ResponseReader(faults).Read(response);
            return new ResponseReadResult(faults.IsEmpty ? kneeCase : null, response.Subject, faults.ToList());
        }
        catch (Exception exception) when (FhirJson.IsOfDocument(exception))
        {
            // Firely keeps what it could not read until it is asked for.
            faults.Add(Root, exception.Message);
            return new ResponseReadResult(kneeCase: null, subject: null, faults.ToList());
        }
    }

    /// <summary>Writes what is told in a case as a completed response.</summary>
    /// <param name="kneeCase">The case.</param>
    /// <param name="authored">When it was answered.</param>
    /// <param name="texts">The words of the answers; English where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kneeCase"/> is null.</exception>
    public static QuestionnaireResponse Create(KneeCase kneeCase, DateTimeOffset authored, AdviceTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(kneeCase);
        var response = ResponseWriter.Write(kneeCase, texts ?? AdviceTexts.English);
        response.AuthoredElement = new FhirDateTime(authored);
        return response;
    }
}
