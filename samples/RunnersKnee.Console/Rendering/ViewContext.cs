using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>How views speak.</summary>
/// <param name="Texts">The words for codes.</param>
/// <param name="Why">Whether statements, rules, facts and references are shown.</param>
internal sealed record ViewContext(AdviceTexts Texts, bool Why);
