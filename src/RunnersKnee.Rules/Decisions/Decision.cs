namespace RunnersKnee.Rules.Decisions;

/// <summary>Something that an advice decides: of an item, which value it has. It is typed; words and codes come when it is shown.</summary>
/// <remarks>Only a <see cref="DecisionKind"/> makes one, of what it is about and of a value that it can have.</remarks>
internal readonly record struct Decision(DecisionItem Item, object Value)
{
    /// <summary>The code of the value.</summary>
    internal string Code => Item.Kind.CodeOf(Value);

    /// <summary>The value in words; null where being there says it all.</summary>
    internal string? ValueText(AdviceTexts texts) => Item.Kind.TextOf(Value, texts);

    /// <summary>The item in words, with its value.</summary>
    internal string Text(AdviceTexts texts)
    {
        var label = Item.Kind.LabelOf(Item.Subject, texts);
        return ValueText(texts) is { } value ? $"{label}: {value}" : label;
    }
}

/// <summary>What is decided, whatever it is decided to be.</summary>
/// <param name="Kind">Which kind of decision it is.</param>
/// <param name="Subject">What it is about.</param>
internal readonly record struct DecisionItem(DecisionKind Kind, object Subject)
{
    /// <summary>The item in codes, such as <c>plan.treatments.footOrthotics</c>.</summary>
    public override string ToString() => Kind.PathOf(Subject);
}
