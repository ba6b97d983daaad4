using System.Text;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Every rule in words, stage by stage, in the order of the rulebook.</summary>
internal static class BookRules
{
    private const int StageWidth = 100;

    private static readonly (int Priority, string Title)[] Stages =
    [
        (Stage.RedFlags, "Warning signs"),
        (Stage.Assessment, "Assessment"),
        (Stage.Precautions, "Precautions"),
        (Stage.Plan, "Plan"),
        (Stage.Treatments, "Treatments of the plan"),
        (Stage.Steps, "Steps of the plan"),
        (Stage.LastResort, "Last resort"),
        (Stage.Warnings, "Warnings"),
        (Stage.Notes, "Notes"),
        (Stage.Verdicts, "Verdicts"),
        (Stage.Questions, "Questions"),
    ];

    internal static void Write(StringBuilder page, IReadOnlyList<RuleInfo> rules, AdviceTexts texts)
    {
        page.Append("## The rules\n\n").Append(rules.Count).Append(" rules. The verdict of guidance is that on the statements a rule carries.\n\n");
        foreach (var (priority, title) in Stages)
        {
            page.Append("### ").Append(title).Append("\n\n");
            MarkdownTable.Write(
                page,
                ["Rule", "In words", "Rests on", "Guidance", "Leads to"],
                rules.Where(rule => rule.Priority <= priority && rule.Priority > priority - StageWidth).Select(rule => Row(rule, texts)));
        }
    }

    private static IReadOnlyList<string> Row(RuleInfo rule, AdviceTexts texts) =>
    [
        $"`{rule.Name}`",
        rule.Description,
        string.Join(", ", rule.Statements.Concat(rule.Marks)),
        Guidance(rule, texts),
        rule.LeadsTo,
    ];

    private static string Guidance(RuleInfo rule, AdviceTexts texts) => rule.Statements.Count == 0
        ? "—"
        : string.Join("; ", rule.Statements.Select(EvidenceTable.Get)
            .GroupBy(row => row.Verdict)
            .Select(rows => $"{texts[TextKeys.Of(rows.Key)]} ({string.Join(", ", rows.Select(row => row.Key))})"));
}
