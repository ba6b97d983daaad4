namespace RunnersKnee.Rules;

/// <summary>A finding that was answered yes or no. An unknown is never a fact, so no rule can read it as either.</summary>
internal abstract record Answered(Finding Finding) : CaseFact
{
    internal override int Place => (int)Finding;

    internal bool IsCriterion => FindingCatalogue.Get(Finding).Kind == FindingKind.Criterion;

    internal bool IsContributingCause => FindingCatalogue.Get(Finding).Kind == FindingKind.ContributingCause;

    /// <summary>Whether an answer yes can suspend the plan, so that a no rules something out (the note redFlagsOpen).</summary>
    internal bool IsScreened => RedFlagScreening.Asks(Finding);
}
