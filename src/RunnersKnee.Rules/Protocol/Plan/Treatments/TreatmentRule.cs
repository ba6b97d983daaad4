using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>A rule that gives treatments of the active plan one status, which tells what it leads to and when it fires.</summary>
internal abstract class TreatmentRule(TreatmentStatus status) : Rule, IDescribedRule
{
    public virtual string? Description => null;

    public virtual IReadOnlyList<string> RestsOn => [];

    public virtual string LeadsTo => Outcome.Of(status);

    public int? FiresAt => status switch
    {
        TreatmentStatus.Withheld => Stage.Withheld,
        TreatmentStatus.NotIndicated => Stage.NotIndicated,
        TreatmentStatus.Tried => Stage.Tried,
        TreatmentStatus.Conditional => Stage.Conditional,
        _ => Stage.Recommended,
    };

    protected TreatmentStatus Status => status;

    /// <summary>The conclusion that a treatment has the status.</summary>
    protected TreatmentStanding Standing(Treatment treatment) => new(treatment, status);
}
