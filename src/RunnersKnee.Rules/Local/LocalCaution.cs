namespace RunnersKnee.Rules.Local;

/// <summary>
/// A treatment calls for care: the caution is listed, after the protocol's own, with the treatment's recommendation, option and verdict.
/// </summary>
/// <param name="treatment">The treatment that calls for care.</param>
/// <param name="code">The host's own code: 1–100 letters, digits, dots, hyphens and underscores.</param>
/// <param name="text">The caution in words, 1–2,000 characters.</param>
/// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="text"/> is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">The treatment is not a member of <see cref="Treatment"/>.</exception>
/// <exception cref="ArgumentException">The code or the text is not as described.</exception>
public sealed class LocalCaution(Treatment treatment, string code, string text) : LocalConclusion(code, text)
{
    /// <summary>The treatment that calls for care.</summary>
    public Treatment Treatment { get; } = CodeMap.Member(treatment, nameof(treatment));
}
