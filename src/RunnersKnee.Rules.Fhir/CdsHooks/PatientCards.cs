namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>The cards on a patient: reasons to act soon that the record holds, and what is missing.</summary>
internal sealed class PatientCards(IRunnersKneeAdvisor advisor, CardFactory cards)
{
    internal IEnumerable<CdsCard> Of(RecordFacts facts, CancellationToken cancellationToken)
    {
        if (!facts.HasKneeDiagnosis)
            return facts.MayHideDiagnosis ? [cards.NotChecked(facts)] : [];

        var advice = advisor.Advise(facts.Case, cancellationToken: cancellationToken);
        return
        [
            .. advice.Referral.Reasons.Where(reason => reason.Urgency >= Urgency.Urgent).Select(reason => cards.OnReferral(reason, facts)),
            .. cards.WarningSigns(advice.OpenWarningSigns ?? [], facts) is { } open ? new[] { open } : [],
        ];
    }
}
