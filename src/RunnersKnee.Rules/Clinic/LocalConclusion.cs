namespace RunnersKnee.Rules;

/// <summary>Something that one of the host's own rules adds to the advice by yielding it.</summary>
/// <remarks>
/// Immutable, and told apart by reference: two rules may yield the same. Each is listed in <see cref="Advice.Local"/>, and
/// takes effect as its type says. Nothing that a rule yields can weaken the advice.
/// </remarks>
public abstract class LocalConclusion
{
    /// <summary>The longest code, in characters.</summary>
    public const int MaxCodeLength = 100;
    /// <summary>The longest text, in characters.</summary>
    public const int MaxTextLength = 2000;

    private protected LocalConclusion(string code, string text)
    {
        Code = LocalWords.Code(code);
        Text = LocalWords.Text(text);
    }

    /// <summary>The host's own code: 1–100 letters, digits, dots, hyphens and underscores.</summary>
    public string Code { get; }
    /// <summary>The words that a person reads, 1–2,000 characters.</summary>
    public string Text { get; }
}
