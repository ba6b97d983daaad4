namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>What came of a request: cards, or why there are none.</summary>
public sealed record CdsAnswer
{
    /// <summary>
    /// The status of HTTP: 200 with <see cref="Response"/>; 400 for a request that is malformed, 404 for a service that there is not, and
    /// 412 where the patient or the order itself could not be had, each with <see cref="Errors"/>.
    /// </summary>
    public required int Status { get; init; }

    /// <summary>The cards; null unless the status is 200, and for feedback, of which nothing is kept.</summary>
    public CdsResponse? Response { get; init; }

    /// <summary>What is wrong; empty where the status is 200.</summary>
    public IReadOnlyList<DocumentError> Errors { get; init; } = [];

    internal static CdsAnswer Of(IEnumerable<CdsCard> cards) =>
        new() { Status = 200, Response = new CdsResponse { Cards = [.. cards.OrderByDescending(card => card.Indicator)] } };

    internal static CdsAnswer Malformed(IReadOnlyList<DocumentError> faults) => new() { Status = 400, Errors = faults };

    internal static CdsAnswer NoService(string id) => Fault(404, "$", $"There is no service {FaultList.Quote(id)}.");

    /// <summary>What the service cannot do without could not be had.</summary>
    internal static CdsAnswer Missing(string path, string message) => Fault(412, path, message);

    private static CdsAnswer Fault(int status, string path, string message) =>
        new() { Status = status, Errors = [new DocumentError { Path = path, Message = message }] };
}
