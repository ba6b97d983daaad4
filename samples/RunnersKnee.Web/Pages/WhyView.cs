using System.Globalization;

namespace RunnersKnee.Web;

/// <summary>Why something is in the advice, what would change it, and where published guidance stands: on a tap.</summary>
internal sealed class WhyView(IRunnersKneeAdvisor advisor, KneeCase @case, CancellationToken cancellationToken)
{
    /// <summary>What there is to unfold of the subject with a code; null where the advice says nothing of it.</summary>
    internal Html? About(Advice advice, string code) =>
        advice.Referral.Reasons.FirstOrDefault(reason => Codes.Of(reason.Code) == code) is { } reason ? About(reason)
        : advice.Warnings.FirstOrDefault(warning => Codes.Of(warning.Treatment) == code) is { } warning ? About(warning)
        : advice.Plan.Steps.SelectMany(step => step.Recommendations)
            .FirstOrDefault(item => Codes.Of(item.Treatment) == code) is { } item ? About(item)
        : advice.LastResort.Options.FirstOrDefault(option => Codes.Of(option.Treatment) == code) is { } option ? About(option)
        : null;

    private Html About(ReferralReason reason) =>
        All(Grounds(reason.Because, []), advisor.Explain(@case, reason.Code, cancellationToken), Html.None);

    private Html About(Warning warning) => All(
        Grounds(warning.Because, warning.Statements),
        advisor.Explain(@case, warning.Treatment, cancellationToken),
        Evidence(warning.Evidence));

    private Html About(Recommendation item) => All(
        Grounds(item.Because, item.Statements), advisor.Explain(@case, item.Treatment, cancellationToken), Evidence(item.Evidence));

    private Html About(LastResortOption option) => All(
        Grounds(option.Because, option.Statements), advisor.Explain(@case, option.Treatment, cancellationToken), Evidence(option.Evidence));

    private static Html Evidence(Evidence evidence) => Html.Of($"""
        <p><strong>What guidance says:</strong> {evidence.Text}</p>
        {Html.If(
            evidence.References.Count > 0,
            $"<ul class=\"references\">{Html.Each(evidence.References, reference => Html.Of($"<li>{reference.Text}</li>"))}</ul>")}
        """);

    private static Html Grounds(IReadOnlyList<Reason> because, IReadOnlyList<string> statements) => Html.Of($"""
        {Rests([.. because.SelectMany(reason => reason.Facts).Distinct().Select(Fact)])}
        {Html.If(statements.Count > 0, $"<p class=\"version\">Protocol: {string.Join(", ", statements)}</p>")}
        """);

    private static Html All(Html grounds, Explanation explanation, Html evidence) => Html.Of($"""
        {evidence}{grounds}{Changes(explanation)}
        <p class="version">{explanation.Note}</p>
        """);

    private static Html Rests(string[] facts) => Html.If(facts.Length > 0, $"<p>It rests on: {string.Join("; ", facts)}.</p>");

    private static string Fact(CaseFact fact) => fact switch
    {
        Answered answered => $"{Words.Texts.NameOf(answered.Finding)}: {Words.Texts.NameOf(answered is Yes ? Answer.Yes : Answer.No)}",
        OutcomeTold told => $"{Words.Texts.NameOf(told.Treatment)}: {Words.Texts.NameOf(told.Outcome)}",
        StepTold told => $"{Words.Texts.NameOf(told.Step)}: {Words.Texts.NameOf(told.Outcome)}",
        AgeTold told => $"{Words.Texts.NameOf(QuestionSubject.Age)}: {told.Years.ToString(CultureInfo.InvariantCulture)}",
        _ => fact.Text,
    };

    private static Html Changes(Explanation explanation)
    {
        Alternative[] alternatives = [.. explanation.Alternatives.Where(alternative => CouldCome(alternative.Changes))];
        return Html.If(alternatives.Length > 0, $"""
            <p>What would change it:</p>
            <ul>{Html.Each(alternatives, alternative => Html.Of($"<li>{alternative.Sentence}</li>"))}</ul>
            """);
    }

    /// <summary>
    /// Whether a person could come to tell this: what is open yet, how a treatment or a step went, or one yes that is taken
    /// back. What else would happen with an illness that they do not have only frightens.
    /// </summary>
    private static bool CouldCome(IReadOnlyList<FactChange> changes) => changes.All(change => change.Kind switch
    {
        FactKind.Finding when change.From == Codes.Of(Answer.No) => false,
        FactKind.Finding when change.From == Codes.Of(Answer.Yes) => changes.Count == 1,
        FactKind.Age => change.From is null,
        _ => true,
    });
}
