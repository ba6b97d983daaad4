namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>A request of a hook, as far as it is needed here. Nothing is fetched from an address in it.</summary>
internal sealed record CdsRequest
{
    internal required string PatientId { get; init; }

    /// <summary>The orders that are judged: as references; null where all are.</summary>
    internal IReadOnlyList<string>? Selections { get; init; }

    /// <summary>The draft orders; null for a hook without them.</summary>
    internal Resource? DraftOrders { get; init; }

    /// <summary>Whether something in the draft orders is not understood.</summary>
    internal bool AreDraftsDamaged { get; init; }

    internal required PatientRecords Records { get; init; }
}
