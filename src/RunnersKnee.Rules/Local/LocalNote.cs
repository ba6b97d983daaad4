namespace RunnersKnee.Rules.Local;

/// <summary>A note, such as where the clinic is. It changes nothing else.</summary>
/// <param name="code">The host's own code: 1–100 letters, digits, dots, hyphens and underscores.</param>
/// <param name="text">The note in words, 1–2,000 characters.</param>
/// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="text"/> is null.</exception>
/// <exception cref="ArgumentException">The code or the text is not as described.</exception>
public sealed class LocalNote(string code, string text) : LocalConclusion(code, text);
