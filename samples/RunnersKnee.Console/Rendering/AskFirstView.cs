using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What has not been said and would rule treatments of a step out: grouped, so that each is read once.</summary>
internal static class AskFirstView
{
    internal static IEnumerable<IRenderable> Of(PlanStep step, Labels labels)
    {
        var groups = Groups(step);
        if (groups.Count == 0)
            yield break;

        yield return Lines.Blank;
        yield return Lines.Paragraph("Before you start: you have not said whether these apply to you. Where one does, leave out what it names:", Palette.Care);
        foreach (var (treatments, findings) in groups)
        {
            yield return Lines.Item((Labels.Sentence(labels.List(findings)), Palette.Plain));
            yield return Lines.Detail(("leave out: ", Palette.Aside), (labels.List(treatments), Palette.Plain));
        }
    }

    /// <summary>Findings that rule out the same treatments belong together.</summary>
    internal static IReadOnlyList<(Treatment[] Treatments, Finding[] Findings)> Groups(PlanStep step) =>
    [
        .. step.Recommendations
            .Where(item => item.Status is TreatmentStatus.Recommended or TreatmentStatus.Conditional)
            .SelectMany(item => item.Unanswered.Except(item.WaitingFor), (item, finding) => (item.Treatment, Finding: finding))
            .GroupBy(pair => pair.Finding, pair => pair.Treatment)
            .OrderBy(group => group.Key)
            .GroupBy(group => string.Join(',', group), StringComparer.Ordinal)
            .Select(groups => (groups.First().ToArray(), groups.Select(group => group.Key).ToArray())),
    ];
}
