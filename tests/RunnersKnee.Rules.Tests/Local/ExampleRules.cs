using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

[Name("local.iceUnder16")]
internal sealed class NoIceUnder16 : Rule
{
    public override void Define()
    {
        AgeTold age = null!;

        When()
            .Match(() => age, told => told.Years < 16);

        Then()
            .Yield(_ => new LocalWithholding(Treatment.IceWithCompression, "local.iceUnder16", "Under 16, ask us before you use ice."));
    }
}

[Name("local.careWithTheBike")]
internal sealed class CareWithTheBike : Rule
{
    public override void Define()
    {
        Recommendation bike = null!;

        When()
            .Match(() => bike, r => r.Treatment == Treatment.ExerciseBike, r => r.Status == TreatmentStatus.Recommended);

        Then()
            .Yield(_ => new LocalCaution(Treatment.ExerciseBike, "local.helmet", "Have us set up the saddle."));
    }
}

[Name("local.careWithNsaids")]
internal sealed class CareWithNsaids : Rule
{
    public override void Define()
    {
        LastResort lastResort = null!;

        When()
            .Match(() => lastResort, last => last.Reached);

        Then()
            .Yield(_ => new LocalCaution(Treatment.Nsaid, "local.pharmacist", "Talk to our pharmacist."));
    }
}

[Name("local.openingHours")]
internal sealed class OpeningHours : Rule
{
    public override void Define()
    {
        Assessment assessment = null!;

        When()
            .Match(() => assessment);

        Then()
            .Yield(_ => new LocalNote("local.hours", "We are open from 8 to 18."));
    }
}

[Name("local.runningClass")]
internal sealed class RunningClass : Rule
{
    public override void Define()
    {
        TreatmentPlan plan = null!;

        When()
            .Match(() => plan, p => p.Status == PlanStatus.Active)
            .Not<Answered>(answer => answer.Finding == Finding.RunsOrPlaysSport);

        Then()
            .Yield(_ => new LocalTreatment("local.runningClass", "Join the running class on Mondays."));
    }
}

[Name("local.seeTheSwelling")]
internal sealed class SeeTheSwelling : Rule
{
    public override void Define()
    {
        Yes swelling = null!;

        When()
            .Match(() => swelling, yes => yes.Finding == Finding.MildSwelling);

        Then()
            .Yield(_ => new LocalReferral(Urgency.Urgent, "local.swelling", "We want to see every swollen knee this week."));
    }
}

[Name("local.routineVisit")]
internal sealed class RoutineVisit : Rule
{
    public override void Define()
    {
        Assessment assessment = null!;

        When()
            .Match(() => assessment);

        Then()
            .Yield(_ => new LocalReferral(Urgency.Routine, "local.visit", "Come and see us once a year."));
    }
}
