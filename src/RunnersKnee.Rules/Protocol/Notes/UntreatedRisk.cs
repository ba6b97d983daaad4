using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("note.untreatedRisk")]
[Description("Where runner's knee is likely and no clinician has to come first, the source says what it expects if it is left untreated.")]
[LeadsTo(NoteCode.UntreatedRisk), Tag("RK-14"), Priority(Stage.Notes)]
internal sealed class UntreatedRisk : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;

        When()
            .Match(() => assessed, a => a.WarrantsPlan)
            .Not<PlanStanding>(plan => plan.IsSuspended);

        Then().Yield(_ => new Noted(NoteCode.UntreatedRisk));
    }
}
