namespace RunnersKnee.Rules.Decisions;

/// <summary>A kind of decision on a treatment, and what is decided of the treatment beside it.</summary>
/// <param name="area">The part of the advice.</param>
/// <param name="path">What is decided of a treatment, in codes.</param>
/// <param name="label">The same in words; null for the name of the treatment.</param>
internal sealed class TreatmentChoice<TValue>(
    AdviceArea area, Func<Treatment, string> path, Func<Treatment, AdviceTexts, string>? label = null)
    : Choice<Treatment, TValue>(area, path, label ?? (static (treatment, texts) => texts.NameOf(treatment)))
    where TValue : struct, Enum
{
    internal TreatmentConditions Conditions { get; } = new(area, path);
}

/// <summary>
/// What is decided of a treatment beside its standing: what rules it out, calls for care, is waited for, or holds it back.
/// </summary>
internal sealed class TreatmentConditions(AdviceArea area, Func<Treatment, string> path)
{
    internal Choice<Contraindicated, Presence> RuledOut { get; } = new(
        area,
        ruledOut => $"{path(ruledOut.Treatment)}.contraindicatedBy.{Codes.Of(ruledOut.By)}",
        static (ruledOut, texts) => $"{texts.NameOf(ruledOut.Treatment)}, {texts["followUp.ruledOutBy"]}: {texts.Of(ruledOut.By)}");

    internal Choice<CautionOn, Presence> Caution { get; } = new(
        area,
        caution => $"{path(caution.Treatment)}.cautions.{caution.Code}",
        static (caution, texts) => $"{texts.NameOf(caution.Treatment)}: {caution.Text}");

    internal Choice<WaitingFor, Presence> Waiting { get; } = new(
        area,
        waiting => $"{path(waiting.Treatment)}.waitingFor.{Codes.Of(waiting.Finding)}",
        static (waiting, texts) => $"{texts.NameOf(waiting.Treatment)}, {texts["followUp.waitingFor"]}: {texts.Of(waiting.Finding)}");

    internal Choice<HeldBack, Presence> Held { get; } = new(
        area,
        held => $"{path(held.Treatment)}.withheldBy.{held.By.Rule}.{held.By.Code}",
        static (held, texts) => $"{texts.NameOf(held.Treatment)}: {held.By.Text}");

    internal IEnumerable<Decision> RuledOutBy(Treatment treatment, IEnumerable<Finding> findings) =>
        findings.Select(finding => RuledOut.Of(new Contraindicated(treatment, finding), Presence.Present));

    internal IEnumerable<Decision> WithCare(Treatment treatment, IEnumerable<Caution> cautions) =>
        cautions.Select(caution => Caution.Of(new CautionOn(treatment, caution.Code, caution.Text), Presence.Present));

    internal IEnumerable<Decision> WaitsFor(Treatment treatment, IEnumerable<Finding> findings) =>
        findings.Select(finding => Waiting.Of(new WaitingFor(treatment, finding), Presence.Present));

    internal IEnumerable<Decision> HeldBy(Treatment treatment, IEnumerable<LocalAddition> additions) =>
        additions.Select(addition => Held.Of(new HeldBack(treatment, addition), Presence.Present));
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
