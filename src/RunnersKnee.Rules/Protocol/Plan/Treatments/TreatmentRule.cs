using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>A rule that is made once for each of those rows of the treatment catalogue that it is about, and gives them one status.</summary>
internal abstract class TreatmentRule(TreatmentInfo treatment, TreatmentStatus status) : Rule, ITableRule
{
    public abstract string Description { get; }
    public IReadOnlyList<string> RestsOn => treatment.RestsOn;
    public string LeadsTo => Outcome.Of(Subject, status);
    protected TreatmentInfo Row => treatment;
    protected Treatment Subject => treatment.Treatment;

    /// <summary>The finding whose answer decides on the treatment.</summary>
    protected Finding Decider => treatment.DependsOn!.Value;
}
