namespace RunnersKnee.Rules.Protocol;

/// <summary>A rule that is made once for each of those rows of the treatment catalogue that it is about.</summary>
internal abstract class CatalogueRule(TreatmentInfo treatment, TreatmentStatus status) : TreatmentRule(status)
{
    public override IReadOnlyList<string> RestsOn => Row.RestsOn;

    public override string LeadsTo => Outcome.Of(Subject, Status);

    protected TreatmentInfo Row => treatment;

    protected Treatment Subject => Row.Treatment;

    /// <summary>The finding whose answer decides on the treatment.</summary>
    protected Finding Decider => Row.DependsOn!.Value;

    /// <summary>The conclusion that the treatment has the status.</summary>
    protected TreatmentStanding Standing() => Standing(Subject);
}
