using NRules.RuleModel;

namespace RunnersKnee.Rules.Local;

/// <summary>Follows what a host's rules concluded back to what was told.</summary>
internal static class Derivation
{
    /// <summary>The told facts behind conclusions with these sources.</summary>
    /// <remarks>Each source is looked at once: a rule may collect what it yields itself, and a chain may be as long as the rules fire.</remarks>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal static FactSet ToldBehind(IEnumerable<IFactSource> sources, CancellationToken cancellationToken)
    {
        var told = default(FactSet);
        var ahead = new Stack<IFactSource>(sources);
        var seen = new HashSet<IFactSource>(ReferenceEqualityComparer.Instance);
        while (ahead.TryPop(out var source))
        {
            if (!seen.Add(source))
                continue;
            foreach (var fact in source.Facts)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (fact.Source is { } before)
                    ahead.Push(before);
                else if (fact.Value is CaseFact known)
                    told = told.With(FactSet.Of(known));
            }
        }

        return told;
    }
}
