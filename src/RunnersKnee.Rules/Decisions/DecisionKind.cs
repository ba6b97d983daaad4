namespace RunnersKnee.Rules.Decisions;

/// <summary>A kind of decision: the part of the advice that it belongs to, and how it is called in codes and in words.</summary>
internal abstract class DecisionKind(AdviceArea area)
{
    internal AdviceArea Area => area;

    /// <summary>What is decided of a subject, in codes.</summary>
    internal abstract string PathOf(object subject);

    /// <summary>What a decision belongs to, and comes and goes with; null where it stands for itself.</summary>
    internal virtual DecisionItem? OwnerOf(object subject) => null;

    /// <summary>What is decided of a subject, in words.</summary>
    internal abstract string LabelOf(object subject, AdviceTexts texts);

    /// <summary>A value as its code.</summary>
    internal abstract string CodeOf(object value);

    /// <summary>A value in words; null where being there says it all.</summary>
    internal abstract string? TextOf(object value, AdviceTexts texts);
}

/// <summary>A kind of decision by which a subject has one value of an enum.</summary>
/// <param name="area">The part of the advice.</param>
/// <param name="path">What is decided of a subject, in codes.</param>
/// <param name="label">The same in words.</param>
internal class Choice<TSubject, TValue>(AdviceArea area, Func<TSubject, string> path, Func<TSubject, AdviceTexts, string> label)
    : DecisionKind(area)
    where TSubject : notnull
    where TValue : struct, Enum
{
    internal Decision Of(TSubject subject, TValue value) => new(new DecisionItem(this, subject), value);

    /// <summary>What stands beside a decision, in codes.</summary>
    internal Decision Detail(TSubject subject, string name, string codes) => new(new DecisionItem(new Detail(this, name), subject), codes);

    internal override string PathOf(object subject) => path((TSubject)subject);
    internal override string LabelOf(object subject, AdviceTexts texts) => label((TSubject)subject, texts);
    internal override string CodeOf(object value) => Codes.Of((TValue)value);

    internal override string? TextOf(object value, AdviceTexts texts) => value switch
    {
        Presence => null,
        Verdict verdict => texts[TextKeys.Label(verdict)],
        _ => texts.Of((TValue)value),
    };
}

/// <summary>
/// A kind of what stands beside a decision, from the tables or from what was told: it has codes, and no words of its own.
/// </summary>
/// <param name="owner">The decision that it stands beside.</param>
/// <param name="name">What it is, in codes.</param>
internal sealed class Detail(DecisionKind owner, string name) : DecisionKind(owner.Area)
{
    private readonly (DecisionKind Owner, string Name) _what = (owner, name);

    internal override string PathOf(object subject) => $"{_what.Owner.PathOf(subject)}.{_what.Name}";
    internal override DecisionItem? OwnerOf(object subject) => new DecisionItem(_what.Owner, subject);
    internal override string LabelOf(object subject, AdviceTexts texts) => PathOf(subject);
    internal override string CodeOf(object value) => (string)value;
    internal override string? TextOf(object value, AdviceTexts texts) => CodeOf(value);

    public override bool Equals(object? obj) => obj is Detail other && _what == other._what;

    public override int GetHashCode() => _what.GetHashCode();
}

/// <summary>The subject of what is decided once for the whole of an advice.</summary>
internal enum Whole
{
    Advice,
}

/// <summary>The value of what is there or is not.</summary>
internal enum Presence
{
    Present,
}
