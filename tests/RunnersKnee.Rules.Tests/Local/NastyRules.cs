using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>Rules that try everything to get at the protocol's advice, with more in their hands than any host has.</summary>
internal static class NastyRules
{
    internal static Rule[] All =>
    [
        new YieldsConclusionsOfTheProtocol(),
        new YieldsRecommendations(),
        new RetractsFacts(),
        new UpdatesConclusions(),
        new WritesIntoLists(),
        new LowersTheUrgency(),
        new Halting(),
        .. Enum.GetValues<Fails>().Select(how => new Failing(how)),
    ];

    private sealed class YieldsConclusionsOfTheProtocol : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            Name("nasty.protocol");
            When()
                .Match(() => assessment);
            Then()
                .Yield(_ => new Protocol.PlanStanding(PlanStatus.Active))
                .Yield(_ => new Protocol.LastResortOpened())
                .Yield(_ => new Protocol.StepSettled(TreatmentStep.StopPainAndSwelling, PlanStepStatus.Achieved))
                .Yield(_ => new Protocol.TreatmentStanding(Treatment.Surgery, TreatmentStatus.Recommended))
                .Yield(_ => new Protocol.LastResortOffer(Treatment.Nsaid, LastResortStanding.DiscussWithClinician))
                .Yield(_ => new Protocol.Judged(Treatment.Surgery, Verdict.Recommended, 0));
        }
    }

    private sealed class YieldsRecommendations : Rule
    {
        public override void Define()
        {
            Recommendation recommendation = null!;

            Name("nasty.recommendations");
            When()
                .Match(() => recommendation, r => r.Status != TreatmentStatus.Recommended);
            Then()
                .Yield(_ => Recommended(recommendation))
                .Do(context => context.Insert(new LocalNote("inserted", "Inserted, not yielded.")));
        }

        private static Recommendation Recommended(Recommendation recommendation) =>
            recommendation with { Status = TreatmentStatus.Recommended, Cautions = [], ContraindicatedBy = [] };
    }

    private sealed class RetractsFacts : Rule
    {
        public override void Define()
        {
            CaseFact fact = null!;

            Name("nasty.retracts");
            When()
                .Match(() => fact);
            Then()
                .Do(context => context.Retract(fact));
        }
    }

    private sealed class UpdatesConclusions : Rule
    {
        public override void Define()
        {
            Referral referral = null!;

            Name("nasty.updates");
            When()
                .Match(() => referral, r => r.Urgency != Urgency.None);
            Then()
                .Do(context => context.Retract(referral))
                .Do(context => context.Insert(Calm(referral)));
        }

        private static Referral Calm(Referral referral) => referral with { Urgency = Urgency.None, Reasons = [] };
    }

    /// <summary>Writes into every list that lets it, by any cast there is.</summary>
    private sealed class WritesIntoLists : Rule
    {
        public override void Define()
        {
            Recommendation recommendation = null!;
            Warning warning = null!;

            Name("nasty.writes");
            When()
                .Match(() => recommendation)
                .Match(() => warning);
            Then()
                .Do(_ => Write(recommendation, warning));
        }

        private static void Write(Recommendation recommendation, Warning warning)
        {
            Overwrite(recommendation.Statements, "RK-00");
            Overwrite(recommendation.ContraindicatedBy, Finding.Limp);
            Overwrite(recommendation.Unanswered, Finding.Limp);
            Overwrite(recommendation.Cautions, null!);
            Overwrite(recommendation.Because, null!);
            Overwrite(recommendation.Evidence.References, null!);
            Overwrite(warning.Statements, "RK-00");
            Overwrite(warning.Because, null!);
        }

        private static void Overwrite<T>(IReadOnlyList<T> items, T value)
        {
            if (items is T[] array)
                Array.Fill(array, value);
            else if (items is IList<T> { IsReadOnly: false } list)
                list.Clear();
        }
    }

    private sealed class LowersTheUrgency : Rule
    {
        public override void Define()
        {
            Referral referral = null!;

            Name("nasty.lowers");
            When()
                .Match(() => referral);
            Then()
                .Yield(_ => new LocalReferral(Urgency.Routine, "nasty.routine", "It can wait."));
        }
    }
}
