namespace RunnersKnee.Rules;

/// <summary>What the rules concluded on precautions, by treatment.</summary>
internal sealed class PrecautionNotes
{
    private readonly List<Finding>?[] _contraindicatedBy = new List<Finding>?[TreatmentCatalogue.All.Count];
    private readonly List<Protocol.Cautioned>?[] _cautions = new List<Protocol.Cautioned>?[TreatmentCatalogue.All.Count];
    private readonly AdviceTexts _wording;
    private readonly LocalAdditions _local;

    internal PrecautionNotes(Material material)
    {
        _wording = material.Wording;
        _local = material.Local;
        foreach (var value in material.Conclusions.All<Protocol.Contraindicated>())
            (_contraindicatedBy[(int)value.Treatment] ??= []).Add(value.By);
        foreach (var value in material.Conclusions.All<Protocol.Cautioned>())
            (_cautions[(int)value.Treatment] ??= []).Add(value);
    }

    internal IReadOnlyList<Finding> ContraindicatedBy(Treatment treatment) => _contraindicatedBy[(int)treatment] is { } findings ? [.. findings.Order()] : [];

    /// <summary>The cautions on a treatment: the protocol's in the order of the findings, then the host's.</summary>
    internal IReadOnlyList<Caution> Cautions(Treatment treatment) => _cautions[(int)treatment] is not { } cautions
        ? _local.Cautions(treatment)
        : [.. cautions.OrderBy(caution => caution.Place).Select(caution => Word(caution)), .. _local.Cautions(treatment)];

    private Caution Word(Protocol.Cautioned caution) =>
        new() { Code = caution.Code, Text = _wording.OfCaution(caution.Treatment, caution.Code) };
}
