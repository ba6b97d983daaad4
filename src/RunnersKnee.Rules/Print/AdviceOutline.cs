namespace RunnersKnee.Rules;

/// <summary>An advice in words: what matters most, then the rest. Text, Markdown and a host's own screens are made from it.</summary>
/// <param name="Title">Whose advice it is.</param>
/// <param name="FirstScreen">How likely, how soon to see someone, what to do, what not to do, whether to run: a screen of 80 by 24.</param>
/// <param name="Details">Everything else that the chosen length asks for.</param>
public sealed record AdviceOutline(string Title, IReadOnlyList<AdviceSection> FirstScreen, IReadOnlyList<AdviceSection> Details);
