namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>The cards on draft orders: what the rules conclude of each, what could not be read, and what is missing.</summary>
internal sealed class OrderCards(IRunnersKneeAdvisor advisor, CardFactory cards, RecordCodes codes)
{
    /// <summary>Whatever the protocol says of an order of these is told; of another order only that it is ruled out.</summary>
    private static readonly Treatment[] Judged =
        [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.HyaluronicAcidInjection];

    internal IEnumerable<CdsCard> Of(DraftOrders drafts, RecordFacts facts, CancellationToken cancellationToken)
    {
        var orders = drafts.Medicines
            .Where(draft => draft.IsJudged)
            .SelectMany(draft => MedicineMeaning.TreatmentsOf(draft.Medicine, codes, isDraft: true)
                .Select(told => (Draft: draft, told.Treatment)))
            .ToList();
        if (orders.Count == 0 && !drafts.IsUnreadable)
            return [];
        if (!facts.HasKneeDiagnosis)
            return facts.MayHideDiagnosis ? [cards.NotChecked(facts)] : [];

        List<CdsCard> made = drafts.IsUnreadable ? [cards.Unreadable(facts)] : [];
        var open = new HashSet<QuestionSubject>();
        foreach (var (draft, treatment) in orders)
        {
            var told = With(facts, drafts.Medicines.Where(other => other != draft));
            var verdict = advisor.Check(told.Case, treatment, cancellationToken);
            if (!Judged.Contains(treatment) && verdict.Verdict != Verdict.Contraindicated)
                continue;
            made.Add(cards.OnOrder(draft, verdict, told));
            open.UnionWith(verdict.Unanswered);
        }

        if (orders.Count > 0 && cards.Missing(open, facts) is { } missing)
            made.Add(missing);
        return made;
    }

    /// <summary>What the record tells, with what the other drafts would add: two that do not go together may be signed at once.</summary>
    private RecordFacts With(RecordFacts facts, IEnumerable<DraftOrder> others) => facts with
    {
        Facts =
        [
            .. facts.Facts,
            .. others.SelectMany(other => MedicineMeaning.FindingsOf(other.Medicine, codes).Select(told => new RecordFact
            {
                Finding = told.Finding,
                List = RecordList.MedicationRequests,
                Reference = other.Reference,
                Name = other.Medicine.Name,
                Code = told.Code,
            })),
        ],
    };
}
