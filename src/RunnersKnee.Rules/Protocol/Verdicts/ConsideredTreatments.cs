namespace RunnersKnee.Rules.Protocol;

/// <summary>What is known of a treatment on which a verdict is wanted.</summary>
internal static class ConsideredTreatments
{
    /// <summary>Whether the plan can hold it.</summary>
    internal static bool IsOfPlan(this Considered considered) => TreatmentCatalogue.Get(considered.Treatment).Step is not null;

    internal static bool IsGuidelineAddition(this Considered considered) =>
        TreatmentCatalogue.Get(considered.Treatment).IsGuidelineAddition;

    /// <summary>Whether it is one of the options that the last resort can open.</summary>
    internal static bool IsLastResort(this Considered considered) => LastResortTable.Find(considered.Treatment) is not null;
}
