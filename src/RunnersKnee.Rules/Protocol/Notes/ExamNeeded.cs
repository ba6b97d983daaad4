using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("note.examNeeded")]
[Description("Where runner's knee is likely, an examination is still needed for the diagnosis; imaging does not replace it.")]
[LeadsTo(NoteCode.ExamNeeded), Tag("RK-11"), Tag("RK-12"), Priority(Stage.Notes)]
internal sealed class ExamNeeded : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;

        When()
            .Match(() => assessed, a => a.Likelihood == Likelihood.Likely);

        Then().Yield(_ => new Noted(NoteCode.ExamNeeded));
    }
}
