using NRules.RuleModel;

namespace RunnersKnee.Rules.Local;

/// <summary>Follows what local rules concluded back to what was told.</summary>
internal static class Derivation
{
    /// <summary>The told facts among facts and behind them.</summary>
    /// <remarks>
    /// Each source is looked at once: a rule may collect what it yields itself, and a chain may be as long as the rules fire.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    internal static FactSet ToldBehind(IEnumerable<IFact> facts, CancellationToken cancellationToken)
    {
        var told = default(FactSet);
        var ahead = new Stack<IEnumerable<IFact>>([facts]);
        var seen = new HashSet<IFactSource>(ReferenceEqualityComparer.Instance);
        while (ahead.TryPop(out var next))
        {
            foreach (var fact in next)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (fact.Source is { } before && seen.Add(before))
                    ahead.Push(before.Facts);
                else if (fact.Source is null && fact.Value is CaseFact known)
                    told = told.With(FactSet.Of(known));
            }
        }

        return told;
    }
}
