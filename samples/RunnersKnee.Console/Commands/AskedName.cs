using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>What someone asks about.</summary>
/// <param name="Name">What they call it.</param>
/// <param name="Treatment">What it is to the protocol; null where that says nothing of it.</param>
internal sealed record AskedName(string Name, Treatment? Treatment)
{
    /// <summary>What is said of the name itself, beside any verdict.</summary>
    internal string? Remark { get; } = TreatmentNames.Remark(Name, AdviceTexts.English);

    /// <summary>The remark as a sentence that is safe to show.</summary>
    internal string? Said => Remark is null ? null : Safe.Text(Labels.Sentence(Remark));
}
