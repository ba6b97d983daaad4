namespace RunnersKnee.Rules.Local;

/// <summary>
/// A treatment is held back. In the plan it is withheld and holds its step open, so that holding back never opens the last
/// resort; it is no option of the last resort; its verdict is withheld where nothing stricter holds.
/// </summary>
/// <param name="treatment">The treatment that is held back.</param>
/// <param name="code">The host's own code: 1–100 letters, digits, dots, hyphens and underscores.</param>
/// <param name="text">Why, in words, 1–2,000 characters.</param>
/// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="text"/> is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">The treatment is not a member of <see cref="Treatment"/>.</exception>
/// <exception cref="ArgumentException">The code or the text is not as described.</exception>
public sealed class LocalWithholding(Treatment treatment, string code, string text) : LocalConclusion(code, text)
{
    /// <summary>The treatment that is held back.</summary>
    public Treatment Treatment { get; } = CodeMap.Member(treatment, nameof(treatment));
}
