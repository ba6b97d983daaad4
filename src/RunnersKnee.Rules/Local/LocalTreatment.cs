namespace RunnersKnee.Rules.Local;

/// <summary>
/// Something that the host itself offers, such as a class or a course. It is listed beside the plan, never in it: it is no
/// treatment of the protocol, holds no step open and ends none.
/// </summary>
/// <param name="code">The host's own code: 1–100 letters, digits, dots, hyphens and underscores.</param>
/// <param name="text">The offer in words, 1–2,000 characters.</param>
/// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="text"/> is null.</exception>
/// <exception cref="ArgumentException">The code or the text is not as described.</exception>
public sealed class LocalTreatment(string code, string text) : LocalConclusion(code, text);
