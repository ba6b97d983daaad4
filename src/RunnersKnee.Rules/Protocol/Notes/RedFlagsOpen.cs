using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("note.redFlagsOpen")]
[Description("While a warning sign has not been ruled out, that is said.")]
[LeadsTo(NoteCode.RedFlagsOpen), Tag("safety"), Priority(Stage.Notes)]
internal sealed class RedFlagsOpen : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;
        OpenWarningSigns open = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Match(() => open);

        Then().Yield(_ => new Noted(NoteCode.RedFlagsOpen));
    }
}
