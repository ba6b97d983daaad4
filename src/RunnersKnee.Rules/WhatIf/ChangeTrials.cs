namespace RunnersKnee.Rules.WhatIf;

/// <summary>Runs the rules on a case with changes, looks at one outcome, and takes back what an outcome does not need.</summary>
/// <param name="kneeCase">The case as it is told.</param>
/// <param name="trial">Runs the rules.</param>
/// <param name="outcome">What is looked at.</param>
internal sealed class ChangeTrials<TOutcome>(KneeCase kneeCase, Func<KneeCase, Watched> trial, Func<Watched, TOutcome> outcome)
{
    internal KneeCase Case => kneeCase;
    internal Watched Now { get; } = trial(kneeCase);
    internal TOutcome OutcomeNow => outcome(Now);

    internal Watched With(IEnumerable<CaseChange> changes) =>
        trial(changes.Aggregate(kneeCase, (changed, change) => change.ApplyTo(changed)));

    internal bool Gives(IEnumerable<CaseChange> changes, TOutcome wanted) =>
        EqualityComparer<TOutcome>.Default.Equals(outcome(With(changes)), wanted);

    /// <summary>Those of some changes that give the outcome and of which none can be left out; the last ones are left out first.</summary>
    internal CaseChange[] Needed(IReadOnlyList<CaseChange> changes, TOutcome wanted)
    {
        var needed = changes;
        foreach (var change in changes.Reverse())
        {
            CaseChange[] left = [.. needed.Where(other => other != change)];
            if (left.Length > 0 && Gives(left, wanted))
                needed = left;
        }

        return [.. needed.Select(change => change is AgeChange age ? Nearest(age, needed, wanted) : change)];
    }

    /// <summary>The age nearest to the one that was told that still gives the outcome, found by halving.</summary>
    private AgeChange Nearest(AgeChange age, IReadOnlyList<CaseChange> needed, TOutcome wanted)
    {
        if (kneeCase.Age is not { } told || age.Years is not { } far)
            return age;
        while (Math.Abs(far - told) > 1)
        {
            var middle = (far + told) / 2;
            if (Gives([.. needed.Where(change => change != age), new AgeChange(middle)], wanted))
                far = middle;
            else
                told = middle;
        }

        return new AgeChange(far);
    }
}
