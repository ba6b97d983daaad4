using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("note.olderKnee")]
[Description("From the age of 45, osteoarthritis is the commoner cause of what may be runner's knee.")]
[LeadsTo(NoteCode.OlderKnee), Tag("guideline"), Priority(Stage.Notes)]
internal sealed class OlderKnee : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;
        AgeTold age = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Match(() => age, told => told.Years >= 45);

        Then().Yield(_ => new Noted(NoteCode.OlderKnee));
    }
}
