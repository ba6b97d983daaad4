using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("note.aboutCondition")]
[Description(
    "Where runner's knee is likely and no clinician has to come first, "
    + "the source says what it is and that it is common and to be taken seriously.")]
[LeadsTo(NoteCode.AboutCondition), Tag("RK-01"), Tag("RK-02"), Tag("RK-13"), Priority(Stage.Notes)]
internal sealed class AboutCondition : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;

        When()
            .Match(() => assessed, a => a.WarrantsPlan)
            .Not<PlanStanding>(plan => plan.IsSuspended);

        Then().Yield(_ => new Noted(NoteCode.AboutCondition));
    }
}
