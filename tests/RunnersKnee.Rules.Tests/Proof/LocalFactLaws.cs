using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>What local rules add has to bring about, whatever else holds.</summary>
internal static class LocalFactLaws
{
    /// <summary>The first law that the conclusions break, or null.</summary>
    internal static string? Broken(Inference inference, RuleExample example)
    {
        var conclusions =
            inference.Run([.. CaseFacts.Of(example.Fires, guidelineAdditions: false), .. example.LocalFacts], CancellationToken.None);
        return example.LocalFacts.Select(added => Broken(conclusions, added)).FirstOrDefault(broken => broken is not null);
    }

    private static string? Broken(Conclusions conclusions, LocalFact added) => added switch
    {
        RaisedLocally { Urgency: >= Urgency.Urgent } when conclusions.Single<PlanStanding>()?.Value.Status != PlanStatus.Suspended =>
            "law: a host's urgent word suspends the plan",
        RaisedLocally { Urgency: Urgency.Emergency } when conclusions.Single<NothingAsked>() is null =>
            "law: nothing is asked in a host's emergency",
        HeldLocally held when !IsWithheld(conclusions, held.Treatment) =>
            "law: what a host withholds is withheld",
        HeldLocally held when conclusions.All<StepSettled>().Any(step => step.Value.Step == TreatmentCatalogue.Get(held.Treatment).Step) =>
            "law: what a host withholds holds its step open",
        CareFailedWithoutLocalRules when conclusions.Single<CareFailed>() is null =>
            "law: a host's word takes no referral back",
        _ => null,
    };

    private static bool IsWithheld(Conclusions conclusions, Treatment treatment) =>
        conclusions.All<TreatmentStanding>().Any(standing =>
            standing.Value.Treatment == treatment && standing.Value.Status == TreatmentStatus.Withheld)
        || conclusions.All<Judged>().Any(verdict => verdict.Value.Treatment == treatment && verdict.Value.Verdict == Verdict.Withheld);
}
