namespace RunnersKnee.Rules.Facts;

/// <summary>A treatment on which a verdict is wanted. It is a request, not a fact of the person, so no explanation shows it.</summary>
internal sealed record Considered(Treatment Treatment)
{
    /// <summary>Whether the plan can hold it.</summary>
    internal bool IsOfPlan => TreatmentCatalogue.Get(Treatment).Step is not null;

    internal bool IsGuidelineAddition => TreatmentCatalogue.Get(Treatment).IsGuidelineAddition;

    /// <summary>Whether the treatment is one of the four that the last resort can open.</summary>
    internal bool IsLastResort => TreatmentCatalogue.Get(Treatment).IsLastResort;
}
