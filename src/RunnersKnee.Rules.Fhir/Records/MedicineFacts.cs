namespace RunnersKnee.Rules.Fhir;

/// <summary>What an active order, or a statement on something that is taken, tells.</summary>
internal sealed class MedicineFacts(RecordCodes codes)
{
    /// <summary>The facts; null where it cannot be told which medicine it is.</summary>
    internal IReadOnlyList<RecordFact>? Of(Resource resource, RecordEntries entries)
    {
        if (!IsTaken(resource))
            return [];
        var medicine = Medicine.Of(resource, entries.Find);
        if (!MedicineMeaning.IsKnown(medicine, codes))
            return null;
        return
        [
            .. MedicineMeaning.FindingsOf(medicine, codes).DistinctBy(told => told.Finding)
                .Select(told => Fact(medicine, told.Code) with { Finding = told.Finding }),
            .. MedicineMeaning.TreatmentsOf(medicine, codes, isDraft: false)
                .Select(told => Fact(medicine, told.Code) with { Treatment = told.Treatment }),
        ];
    }

    private static RecordFact Fact(Medicine medicine, RecordCode? code) =>
        new() { List = RecordList.MedicationRequests, Name = medicine.Name, Code = code };

    /// <summary>An order that says not to give something is an order as well.</summary>
    private static bool IsTaken(Resource resource) => resource switch
    {
        MedicationRequest request => request.DoNotPerform != true
            && request.Status == MedicationRequest.MedicationrequestStatus.Active
            && request.Intent is not (MedicationRequest.MedicationRequestIntent.Proposal or MedicationRequest.MedicationRequestIntent.Plan),
        MedicationStatement statement => statement.Status == MedicationStatement.MedicationStatusCodes.Active,
        _ => false,
    };
}
