using NRules.Fluent.Dsl;
using RunnersKnee.Rules;
using RunnersKnee.Rules.Facts;
using RunnersKnee.Rules.Local;

namespace RunnersKnee.ClinicRules;

/// <summary>Offers something of the clinic's own, unless the person is known not to run.</summary>
/// <param name="timetable">When the class meets; from the container.</param>
[Name("clinic.runningClass")]
[Description("Runners whose plan is active are invited to the running class.")]
internal sealed class RunningClass(Timetable timetable) : Rule
{
    public override void Define()
    {
        TreatmentPlan plan = null!;

        When()
            .Match(() => plan, p => p.Status == PlanStatus.Active)
            .Not<No>(no => no.Finding == Finding.RunsOrPlaysSport);

        Then().Yield(_ => new LocalTreatment("runningClass", $"Join the running class: {timetable.RunningClass}."));
    }
}
