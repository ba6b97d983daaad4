using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("note.redFlagsOpen")]
[Description("While a warning sign has not been ruled out, that is said.")]
[Tag("safety")]
[Priority(Stage.Notes)]
internal sealed class RedFlagsOpen : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;
        IEnumerable<Answered> screened = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Query(() => screened, query => query
                .Match<Answered>(answered => answered.IsScreened)
                .Collect()
                .Where(answers => RedFlagScreening.IsIncomplete(answers)));

        Then()
            .Yield(_ => new Noted(NoteCode.RedFlagsOpen));
    }
}
