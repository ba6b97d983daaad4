namespace RunnersKnee.Rules;

/// <summary>How likely runner's knee is, and what speaks for it.</summary>
public sealed record Assessment
{
    /// <summary>How likely it is.</summary>
    public required Likelihood Likelihood { get; init; }

    /// <summary>Each criterion and how it stands, in the order of <see cref="Finding"/>.</summary>
    public required IReadOnlyList<CriterionAssessment> Criteria { get; init => field = Sealed.Of(value); }

    /// <summary>The contributing causes that were answered yes; empty while the likelihood is below possible.</summary>
    public required IReadOnlyList<Contributor> Contributors { get; init => field = Sealed.Of(value); }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = Sealed.Of(value); }
}
