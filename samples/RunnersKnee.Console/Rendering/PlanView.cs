using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>The plan: the current step in full, the others in short.</summary>
internal static class PlanView
{
    internal static IEnumerable<IRenderable> Of(Advice advice, ViewContext context)
    {
        var (plan, labels) = (advice.Plan, context.Labels);
        IRenderable[] notes =
        [
            .. NotesView.Of(advice, context, NoteCode.PlanFinished, NoteCode.LastResortUnder18),
            .. advice.LastResort.Reached ? [Lines.Paragraph("None of the three steps has helped. What is left stands under the last resort, below.")] : Array.Empty<IRenderable>(),
        ];
        if (plan.Status != PlanStatus.Active)
            return [new Heading("What to do"), Lines.Paragraph(Labels.Sentence(labels.Of(plan.Status)) + ".", Palette.Name), .. notes];

        var current = plan.Steps.FirstOrDefault(step => step.Status == PlanStepStatus.Current);
        var others = plan.Steps.Where(step => step != current).ToList();
        IEnumerable<IRenderable> now = current is null
            ? [new Heading("What to do"), .. notes]
            : [new Heading($"What to do now: step {Number(current)} of {plan.Steps.Count}"), .. StepView.Of(current, context), .. notes];
        return [.. now, new Heading(current is null ? "The steps" : "The other steps"), .. others.SelectMany(step => StepInShortView.Of(step, context))];
    }

    internal static int Number(PlanStep step) => (int)step.Step + 1;
}
