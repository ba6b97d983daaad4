using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("note.otherCause")]
[Description("Where runner's knee is unlikely and pain goes on, a clinician should look for another cause.")]
[LeadsTo(NoteCode.OtherCause), Tag("RK-11"), Priority(Stage.Notes)]
internal sealed class OtherCause : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;

        When()
            .Match(() => assessed, a => a.Likelihood == Likelihood.Unlikely);

        Then().Yield(_ => new Noted(NoteCode.OtherCause));
    }
}
