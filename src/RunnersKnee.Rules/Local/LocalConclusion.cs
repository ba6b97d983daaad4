namespace RunnersKnee.Rules.Local;

/// <summary>Something that a local rule adds to the advice by concluding it.</summary>
/// <remarks>
/// Immutable, and told apart by reference: two rules may yield the same. Each is listed in <see cref="Advice.Local"/>, and
/// takes effect as its type says. Nothing that a rule concludes can weaken the advice.
/// </remarks>
public abstract class LocalConclusion
{
    /// <summary>The longest code, in characters.</summary>
    public const int MaxCodeLength = 100;

    /// <summary>The longest text, in characters.</summary>
    public const int MaxTextLength = 2000;

    private protected LocalConclusion(string code, string text)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(text);
        if (code.Length is 0 or > MaxCodeLength || !code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_'))
        {
            throw new ArgumentException(
                $"A code has 1 to {MaxCodeLength} letters, digits, dots, hyphens and underscores; '{code}' has not.", nameof(code));
        }

        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxTextLength)
            throw new ArgumentException($"A text has 1 to {MaxTextLength} characters, and not only spaces.", nameof(text));
        if (!KneeCase.IsWellFormed(text))
            throw new ArgumentException("The text has half a character (an unpaired surrogate).", nameof(text));
        Code = code;
        Text = text;
    }

    /// <summary>The host's own code: 1–100 letters, digits, dots, hyphens and underscores.</summary>
    public string Code { get; }

    /// <summary>The words that a person reads, 1–2,000 characters.</summary>
    public string Text { get; }
}
