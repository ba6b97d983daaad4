namespace RunnersKnee.Web;

/// <summary>Why something is in the advice, what would change it, and where published guidance stands: on a tap.</summary>
internal sealed class WhyView(IRunnersKneeAdvisor advisor, KneeCase @case, CancellationToken cancellationToken)
{
    internal Html Of(ReferralReason reason) => Details(
        Grounds(reason.Because, []), Changes(advisor.Explain(@case, reason.Code, cancellationToken)), Html.None);

    internal Html Of(Warning warning) => Details(
        Grounds(warning.Because, warning.Statements), Changes(advisor.Explain(@case, warning.Treatment, cancellationToken)), Evidence(warning.Evidence));

    internal Html Of(Recommendation item) => Details(
        Grounds(item.Because, item.Statements), Changes(advisor.Explain(@case, item.Treatment, cancellationToken)), Evidence(item.Evidence));

    internal static Html Evidence(Evidence evidence) => Html.Of($"""
        <p><strong>{Words.Sentence(Words.Of(evidence.Verdict))}.</strong> {evidence.Text}</p>
        {Html.If(evidence.References.Count > 0, $"<ul class=\"references\">{Html.Each(evidence.References, reference => Html.Of($"<li>{reference.Text}</li>"))}</ul>")}
        """);

    internal static Html Grounds(IReadOnlyList<Reason> because, IReadOnlyList<string> statements) => Html.Of($"""
        {Rests([.. because.SelectMany(reason => reason.Facts).Distinct(StringComparer.Ordinal).Select(Fact)])}
        {Html.If(statements.Count > 0, $"<p class=\"version\">Protocol: {string.Join(", ", statements)}</p>")}
        """);

    private static Html Details(Html grounds, Html changes, Html evidence) => Html.Of($"""
        <details><summary>Why, and what would change it</summary>
        {evidence}{grounds}{changes}
        </details>
        """);

    private static Html Rests(string[] facts) => Html.If(facts.Length > 0, $"<p>It rests on: {string.Join("; ", facts)}.</p>");

    /// <summary>A fact is written as code and answer; what has no words stands as it is.</summary>
    private static string Fact(string fact)
    {
        var parts = fact.Split('=', 2);
        return parts.Length == 2 && Codes.TryParse<Finding>(parts[0], out var finding) && Codes.TryParse<Answer>(parts[1], out var answer)
            ? $"{Words.Of(finding)}: {Words.Of(answer)}"
            : fact;
    }

    private static Html Changes(Explanation explanation)
    {
        Alternative[] inReach = [.. explanation.Alternatives.Where(alternative => alternative.Changes is not null)];
        return inReach.Length == 0
            ? Html.Of($"<p>No change of up to three answers would make this different.</p>")
            : Html.Of($"""
                <p>What would change it:</p>
                <ul>{Html.Each(inReach, alternative => Html.Of($"<li>{Words.Sentence(string.Join(", and ", alternative.Changes!.Select(change => change.Text)))}: then <strong>{alternative.Text}</strong></li>"))}</ul>
                """);
    }
}
