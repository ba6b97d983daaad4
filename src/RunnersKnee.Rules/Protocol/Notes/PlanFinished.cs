using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("note.planFinished")]
[Description("The plan is finished when no step is left and not all have failed.")]
[LeadsTo(NoteCode.PlanFinished), Tag("RK-18"), Priority(Stage.Notes)]
internal sealed class PlanFinished : Rule
{
    public override void Define()
    {
        Progress progress = null!;

        When()
            .Match(() => progress, p => p.IsOver, p => !p.AllFailed);

        Then().Yield(_ => new Noted(NoteCode.PlanFinished));
    }
}
