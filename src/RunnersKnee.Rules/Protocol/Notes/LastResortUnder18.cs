using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("note.lastResortUnder18")]
[Description("Under 18, the last resort is not offered even when all steps have failed.")]
[LeadsTo(NoteCode.LastResortUnder18), Tag("safety"), Priority(Stage.Notes)]
internal sealed class LastResortUnder18 : Rule
{
    public override void Define()
    {
        Progress progress = null!;
        AgeTold minor = null!;

        When()
            .Match(() => progress, p => p.AllFailed)
            .Match(() => minor, age => age.Years < 18);

        Then().Yield(_ => new Noted(NoteCode.LastResortUnder18));
    }
}
