namespace RunnersKnee.Rules.WhatIf;

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

/// <summary>A kind of decision about subjects of one type, with values of one type.</summary>
/// <param name="area">The part of the advice.</param>
/// <param name="path">What is decided of a subject, in codes, within the area.</param>
/// <param name="root">What the path begins with; null for the code of the area.</param>
internal abstract class DecisionKind<TSubject, TValue>(AdviceArea area, Func<TSubject, string> path, string? root = null)
    : DecisionKind(area)
    where TSubject : notnull
    where TValue : notnull
{
    internal Decision Of(TSubject subject, TValue value) => new(new DecisionItem(this, subject), value);

    internal override string PathOf(object subject) =>
        $"{root ?? Codes.Of(Area)}.{path((TSubject)subject)}";
}

/// <summary>A kind of decision by which a subject has one value of an enum.</summary>
/// <param name="area">The part of the advice.</param>
/// <param name="path">What is decided of a subject, in codes, within the area.</param>
/// <param name="label">The same in words.</param>
/// <param name="root">What the path begins with; null for the code of the area.</param>
internal sealed class Choice<TSubject, TValue>(
    AdviceArea area, Func<TSubject, string> path, Func<TSubject, AdviceTexts, string> label, string? root = null)
    : DecisionKind<TSubject, TValue>(area, path, root)
    where TSubject : notnull
    where TValue : struct, Enum
{
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
/// <param name="path">What it is, in codes.</param>
/// <param name="code">A value in codes.</param>
internal sealed class Detail<TSubject, TValue>(DecisionKind owner, string path, Func<TValue, string> code)
    : DecisionKind<TSubject, TValue>(owner.Area, _ => path)
    where TSubject : notnull
    where TValue : notnull
{
    internal override string PathOf(object subject) => $"{owner.PathOf(subject)}.{path}";
    internal override DecisionItem? OwnerOf(object subject) => new DecisionItem(owner, subject);
    internal override string LabelOf(object subject, AdviceTexts texts) => PathOf(subject);
    internal override string CodeOf(object value) => code((TValue)value);
    internal override string? TextOf(object value, AdviceTexts texts) => CodeOf(value);
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

/// <summary>The subject of a caution. Its words may be a host's own: they are kept, and are no part of what is decided.</summary>
internal sealed record CautionOn(Treatment Treatment, string Code, string? Text = null)
{
    public bool Equals(CautionOn? other) => other is not null && Treatment == other.Treatment && Code == other.Code;

    public override int GetHashCode() => HashCode.Combine(Treatment, Code);
}

/// <summary>The subject of what a treatment waits for.</summary>
internal sealed record WaitingFor(Treatment Treatment, Finding Finding);

/// <summary>The subject of what a local rule holds back.</summary>
internal sealed record HeldBack(Treatment Treatment, LocalAddition By);
