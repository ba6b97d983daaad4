namespace RunnersKnee.Rules;

/// <summary>What an item rests on, for whoever wants to look it up.</summary>
internal sealed class PrintedGrounds(PrintWords words, AdviceLength length)
{
    internal IEnumerable<AdviceLine> Of(ReferralReason reason) =>
        [.. Of([], reason.Because), .. reason.Citation is { } citation ? Lines([$"{words["reference"]}: {citation}"]) : []];

    internal IEnumerable<AdviceLine> Of(IReadOnlyList<string> statements, IReadOnlyList<Reason> because) => Lines(
    [
        .. statements.Count > 0 ? [$"{words["protocol"]}: {string.Join(", ", statements)}"] : Array.Empty<string>(),
        .. because.Select(reason => $"{words["rule"]} {reason.Rule}{(reason.Facts.Count > 0 ? $": {string.Join(", ", reason.Facts)}" : string.Empty)}"),
    ]);

    internal IEnumerable<AdviceLine> Of(IReadOnlyList<string> statements, IReadOnlyList<Reason> because, Evidence evidence) =>
    [
        .. Of(statements, because),
        .. Lines(evidence.References.Select(reference => $"{words["reference"]}: {reference.Text} ({words.Texts[TextKeys.Of(reference.Basis)]})")),
    ];

    private IEnumerable<AdviceLine> Lines(IEnumerable<string> texts) =>
        length == AdviceLength.WithReasons ? texts.Select(text => new AdviceLine(AdviceLineKind.Source, text)) : [];
}
