using NRules.Diagnostics;

namespace RunnersKnee.Rules;

/// <summary>
/// Tells which rules go on for ever: those that, directly or through others, cause themselves to fire again. A rule that is
/// merely set off by them again and again is not one of them.
/// </summary>
internal sealed class EndlessWatch
{
    private readonly Dictionary<string, HashSet<string>> _caused = new(StringComparer.Ordinal);
    private string? _firing;

    /// <summary>The rules that cause themselves to fire again.</summary>
    internal IReadOnlyList<string> Rules => [.. _caused.Keys.Where(rule => Reached(rule).Contains(rule))];

    internal void Follow(IEventProvider events)
    {
        events.RuleFiringEvent += (_, e) => _firing = e.Rule.Name;
        events.ActivationCreatedEvent += Activated;
        events.ActivationUpdatedEvent += Activated;
    }

    /// <summary>Begins anew.</summary>
    internal void Forget() => _caused.Clear();

    private void Activated(object? sender, AgendaEventArgs e)
    {
        if (_firing is null)
            return;
        if (!_caused.TryGetValue(_firing, out var effects))
            _caused.Add(_firing, effects = new HashSet<string>(StringComparer.Ordinal));
        effects.Add(e.Rule.Name);
    }

    private HashSet<string> Reached(string from)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>([from]);
        while (next.TryPop(out var rule))
        {
            foreach (var effect in _caused.GetValueOrDefault(rule, []))
            {
                if (reached.Add(effect))
                    next.Push(effect);
            }
        }

        return reached;
    }
}
