namespace RunnersKnee.Rules;

/// <summary>Finds, by running the rules, what would bring a reason to see a clinician, or take it away.</summary>
internal sealed class ReasonSearch(ChangeTrials<bool> trials)
{
    /// <summary>The first changes that were found to turn it; null where none were.</summary>
    internal CaseChange[]? Turning(IReadOnlyList<CaseChange> restsOn)
    {
        var toTry = new ChangesToTry(trials.Case, restsOn);
        var turning = (trials.OutcomeNow ? toTry.AgainstReason() : toTry.ForReason())
            .FirstOrDefault(changes => changes.Length > 0 && trials.Outcome(changes) != trials.OutcomeNow);
        return turning is null ? null : trials.Needed(turning, !trials.OutcomeNow);
    }
}
