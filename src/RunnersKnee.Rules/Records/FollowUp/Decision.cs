namespace RunnersKnee.Rules;

/// <summary>An item of an advice that can be compared with that of another advice.</summary>
/// <param name="Area">The part of the advice.</param>
/// <param name="Item">Which item it is.</param>
/// <param name="Value">The code of its value.</param>
/// <param name="Label">The item in words.</param>
/// <param name="ValueText">The value in words; null where being there says it all.</param>
internal sealed record Decision(AdviceArea Area, string Item, string Value, string Label, string? ValueText)
{
    internal string Text => ValueText is { } value ? $"{Label}: {value}" : Label;
}
