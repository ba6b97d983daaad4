namespace RunnersKnee.Rules.WhatIf;

/// <summary>Finds, by running the rules, what would give a treatment another verdict.</summary>
internal sealed class VerdictSearch(Treatment treatment, ChangeTrials<Verdict> trials)
{
    /// <summary>The most pairs of changes that are tried.</summary>
    private const int MostPairs = 40;

    private static readonly AdviceArea[] Behind = [AdviceArea.Assessment, AdviceArea.Plan, AdviceArea.LastResort];
    private readonly List<(Verdict Outcome, CaseChange[] Changes)> _found = [];

    /// <summary>Changes that do not open the way to the treatment, but may do so together with another.</summary>
    private readonly List<(Verdict Outcome, CaseChange[] Changes)> _near = [];

    internal Verdict Now => trials.OutcomeNow;

    /// <summary>Other verdicts, each with the first changes that were found to give it.</summary>
    internal IReadOnlyList<(Verdict Outcome, CaseChange[] Changes)> Alternatives(
        IReadOnlyList<CaseChange> restsOn, IReadOnlyList<Finding> waitingFor)
    {
        var toTry = new ChangesToTry(trials.Case, restsOn);
        foreach (var changes in toTry.OnVerdict(treatment, waitingFor).TakeWhile(_ => !KnowsBothWays))
            Try(changes);
        (Verdict Outcome, CaseChange[] Changes)[] near = [.. _near.OrderByDescending(tried => Of(tried.Outcome))];
        TryUntilOpen(near.SelectMany((first, place) => WithAnother(first.Changes, near.Skip(place + 1))).Take(MostPairs));
        var nearest = _found.Where(found => LeadsNearer(found.Outcome)).Take(1).ToList();
        TryUntilOpen(nearest.SelectMany(found =>
            WithAnother(found.Changes, [.. toTry.StepAfterStep().Select(steps => (found.Outcome, steps)), .. near])));
        return [.. _found.Where(found => IsOfInterest(found.Outcome)).OrderBy(found => found.Changes.Length)];
    }

    /// <summary>Whether the present verdict or one of some others opens the way so far.</summary>
    internal bool Reaches(Openness openness, IEnumerable<(Verdict Outcome, CaseChange[] Changes)> others) =>
        Of(Now) >= openness || others.Any(found => Of(found.Outcome) >= openness);

    /// <summary>Whether an outcome is nearer to the treatment than the present one.</summary>
    internal bool LeadsNearer(Verdict outcome) => Of(outcome) > Of(Now);

    /// <summary>
    /// Whether it is known what opens the way to a treatment that cannot be taken, and what rules it out: more would not help.
    /// </summary>
    private bool KnowsBothWays => Of(Now) == Openness.Closed
        && _found.Exists(found => Of(found.Outcome) == Openness.Open) && _found.Exists(found => Of(found.Outcome) == Openness.RuledOut);

    private void Try(CaseChange[] changes)
    {
        var tried = trials.With(changes);
        var outcome = tried.Verdict(treatment);
        var isNew = outcome != Now && !_found.Exists(found => found.Outcome == outcome);
        var needed = isNew ? trials.Needed(changes, outcome) : changes;
        if (isNew)
            _found.Add((outcome, needed));
        if (Of(outcome) >= Of(Now) && tried.Differences(trials.Now).Any(Behind.Contains))
            _near.Add((outcome, needed));
    }

    private void TryUntilOpen(IEnumerable<CaseChange[]> together)
    {
        foreach (var changes in together.TakeWhile(_ => !Reaches(Openness.Open, _found)))
            Try(changes);
    }

    /// <summary>Changes together with each of some others that are of other facts.</summary>
    private static IEnumerable<CaseChange[]> WithAnother(
        CaseChange[] changes, IEnumerable<(Verdict Outcome, CaseChange[] Changes)> others) =>
        others.Where(other => !other.Changes.Any(change => Array.Exists(changes, change.IsOfSameFact)))
            .Select(other => (CaseChange[])[.. changes, .. other.Changes]);

    /// <summary>From what cannot be taken, only what leads nearer to it is of interest, and what would rule it out.</summary>
    private bool IsOfInterest(Verdict outcome) => Of(Now) >= Openness.Waiting || LeadsNearer(outcome) || Of(outcome) == Openness.RuledOut;

    private static Openness Of(Verdict verdict) => verdict switch
    {
        Verdict.Recommended or Verdict.LastResort => Openness.Open,
        Verdict.Conditional or Verdict.NotYet => Openness.Waiting,
        Verdict.Contraindicated => Openness.RuledOut,
        _ => Openness.Closed,
    };
}

/// <summary>How far a verdict opens the way to a treatment, by what its word means.</summary>
internal enum Openness
{
    /// <summary>Not to be taken, whatever else holds.</summary>
    RuledOut,
    /// <summary>Not to be taken as things stand.</summary>
    Closed,
    /// <summary>To be taken later, or once something is answered.</summary>
    Waiting,
    /// <summary>It can be taken, or talked over with a clinician.</summary>
    Open,
}
