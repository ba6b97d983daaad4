namespace RunnersKnee.Rules.Printing;

/// <summary>What an item rests on, for whoever wants to look it up.</summary>
internal sealed class PrintedGrounds(PrintWords words, AdviceDetail detail)
{
    internal IEnumerable<AdviceLine> Of(
        IEnumerable<Reason> because, IReadOnlyList<string>? statements = null, Evidence? evidence = null, string? citation = null) =>
        detail < AdviceDetail.WithReasons ? [] : ((IEnumerable<string>)
        [
            .. words.Listed("protocol", string.Join(", ", statements ?? [])),
            .. because.Select(reason =>
                $"{words["rule"]} {reason.Rule}"
                + (reason.Facts.Count > 0 ? $": {string.Join(", ", reason.Facts.Select(fact => fact.Text))}" : string.Empty)),
            .. (evidence?.References ?? []).Select(reference =>
                $"{words["reference"]}: {reference.Text} ({words.Texts[TextKeys.Of(reference.Basis)]})"),
            .. words.Listed("reference", citation),
        ]).Select(text => Section.Line(AdviceLineKind.Source, text));
}
