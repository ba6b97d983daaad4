namespace RunnersKnee.Rules;

/// <summary>What the rules concluded on precautions, by treatment.</summary>
internal sealed class PrecautionNotes
{
    private readonly IReadOnlyList<Finding>?[] _contraindicatedBy = new IReadOnlyList<Finding>?[TreatmentCatalogue.All.Count];
    private readonly List<Protocol.Cautioned>?[] _cautions = new List<Protocol.Cautioned>?[TreatmentCatalogue.All.Count];
    private readonly Wording _wording;

    internal PrecautionNotes(Material material)
    {
        _wording = material.Wording;
        foreach (var (value, _) in material.Conclusions.All<Protocol.Contraindicated>())
            _contraindicatedBy[(int)value.Treatment] = value.By;
        foreach (var (value, _) in material.Conclusions.All<Protocol.Cautioned>())
            (_cautions[(int)value.Treatment] ??= []).Add(value);
    }

    internal IReadOnlyList<Finding> ContraindicatedBy(Treatment treatment) => _contraindicatedBy[(int)treatment] ?? [];

    internal IReadOnlyList<Caution> Cautions(Treatment treatment) => _cautions[(int)treatment] is not { } cautions
        ? []
        : [.. cautions.OrderBy(caution => caution.Place).Select(caution => Word(caution))];

    private Caution Word(Protocol.Cautioned caution) =>
        new() { Code = caution.Code, Text = _wording.OfCaution(caution.Treatment, caution.Code) };
}
