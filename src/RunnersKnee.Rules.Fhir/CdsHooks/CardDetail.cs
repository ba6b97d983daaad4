using System.Text;

namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>Writes the details of cards in Markdown.</summary>
internal sealed class CardDetail(AdviceTexts texts, FhirTexts words)
{
    internal string OnOrder(DraftOrder draft, TreatmentVerdict verdict, RecordFacts facts) => Joined(
        Line("detail.order", draft.Medicine.Name is { } name ? Markdown.Escape(name) : texts.NameOf(verdict.Treatment)),
        List("detail.because", verdict.ContraindicatedBy.Select(finding =>
            $"{Sourced(finding, facts)}: {texts.Contraindication(verdict.Treatment, finding)}")),
        List("detail.because", verdict.WithheldBy.Select(addition => addition.Text)),
        List("detail.care", verdict.Cautions.Select(caution => NameOfCaution(caution, facts))),
        IsAspirin(draft) ? words["detail.aspirin"] : null,
        words["detail.protocol"]);

    internal string OnReferral(ReferralReason reason, RecordFacts facts) => Joined(
        List("detail.record", facts.Facts.Where(fact => fact.Age is null).Select(NameOf).Distinct(StringComparer.Ordinal)),
        Line("detail.told", reason.Text),
        words["detail.protocol"]);

    internal string Open(IEnumerable<QuestionSubject> open, RecordFacts facts) => Joined(
        List("detail.open", open.OrderBy(subject => subject.Finding is { } finding ? Place(finding) : -1).Select(texts.NameOf)),
        NotRead(facts),
        words["detail.protocol"]);

    internal string Gaps(RecordFacts facts) => Joined(NotRead(facts), words["detail.protocol"]);

    private string? NotRead(RecordFacts facts) => List("detail.notRead", facts.Gaps.Select(gap =>
        $"{words[$"list.{CodeOf(gap.List)}"]}: {words[$"gap.{CodeOf(gap.Reason)}"]}"
        + (gap.Reference is { } reference ? $" ({Markdown.Escape(reference)})" : string.Empty)));

    private string NameOfCaution(Caution caution, RecordFacts facts) => Codes.TryParse(caution.Code, out Finding finding)
        ? Sourced(finding, facts)
        : words["caution." + caution.Code];

    private string Sourced(Finding finding, RecordFacts facts) =>
        facts.Facts.FirstOrDefault(fact => fact.Finding == finding) is { } fact ? NameOf(fact) : texts.NameOf(finding);

    /// <summary>A fact with where it stands: "taking warfarin (MedicationRequest/1: Warfarin 5 mg)".</summary>
    private string NameOf(RecordFact fact)
    {
        var name = fact.Finding is { } finding ? texts.NameOf(finding) : texts.NameOf(fact.Treatment!.Value);
        var source = string.Join(": ", new[] { fact.Reference, fact.Name }.OfType<string>().Select(Markdown.Escape));
        return source.Length > 0 ? $"{name} ({source})" : name;
    }

    private static int Place(Finding finding) => Codes.Members<Finding>().ToList().IndexOf(finding);

    private static bool IsAspirin(DraftOrder draft) => draft.Medicine.Names.Any(name =>
        name.Contains("aspirin", StringComparison.OrdinalIgnoreCase) || name.Contains("acetylsalicyl", StringComparison.OrdinalIgnoreCase));

    private static string CodeOf<TCode>(TCode code) => JsonNamingPolicy.CamelCase.ConvertName(code!.ToString()!);
    private string Line(string label, string text) => $"**{words[label]}** {text}";

    private string? List(string label, IEnumerable<string> items)
    {
        var lines = items.Select(item => "- " + item).ToList();
        return lines.Count == 0 ? null : $"**{words[label]}**\n\n{string.Join('\n', lines)}";
    }

    private static string Joined(params string?[] parts) => string.Join("\n\n", parts.OfType<string>());
}

/// <summary>What a record says, made safe for Markdown: it is shown as it stands.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_{}[]()#+-.!|<>&~:@";
    private const int Longest = 200;

    internal static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text.Length > Longest ? text[..Longest] + "…" : text)
        {
            if (Special.Contains(letter, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(char.IsControl(letter) ? ' ' : letter);
        }

        return escaped.ToString();
    }
}
