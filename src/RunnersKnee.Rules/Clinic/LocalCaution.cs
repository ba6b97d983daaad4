namespace RunnersKnee.Rules;

/// <summary>A treatment calls for care: the caution is listed, after the protocol's own, with the treatment's recommendation, option and verdict.</summary>
public sealed class LocalCaution : LocalConclusion
{
    /// <summary>Creates a caution.</summary>
    /// <param name="treatment">The treatment that calls for care.</param>
    /// <param name="code">The host's own code: 1–100 letters, digits, dots, hyphens and underscores.</param>
    /// <param name="text">The caution in words, 1–2,000 characters.</param>
    /// <exception cref="ArgumentNullException">There is no code or no text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The treatment is not a member of <see cref="Treatment"/>.</exception>
    /// <exception cref="ArgumentException">The code or the text is not as described.</exception>
    public LocalCaution(Treatment treatment, string code, string text)
        : base(code, text) => Treatment = LocalWords.Member(treatment, nameof(treatment));

    /// <summary>The treatment that calls for care.</summary>
    public Treatment Treatment { get; }
}
