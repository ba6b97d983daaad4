using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Local;

/// <summary>One run of local rules on one case: what they add, or what failed first, without which the others run once more.</summary>
internal sealed class LocalRun(int maxFirings, CancellationToken cancellationToken)
{
    /// <summary>What rules put into the memory: by which match, and whether it goes with it.</summary>
    private readonly Dictionary<IFact, (IMatch Match, bool IsLinked)> _origins = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<IMatch> _lost = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _lateRules = new(StringComparer.Ordinal);
    private readonly HashSet<(string Cause, string Effect)> _lateEffects = [];
    private IMatch? _firing;
    private bool _takesAway;
    private string? _read;

    /// <summary>How many times rules fired.</summary>
    internal int Firings { get; private set; }

    /// <summary>What failed first; null where nothing did.</summary>
    internal LocalFailure? Failure { get; private set; }

    /// <summary>Whether the run is past half of its firings: what comes to an end has most often done so by then.</summary>
    private bool IsLate => Firings > maxFirings / 2;

    /// <summary>What the rules conclude from facts; worth nothing where there is a failure, or the operation was canceled.</summary>
    internal IReadOnlyList<LocalFinding> Run(ISessionFactory sessions, IEnumerable<object> facts)
    {
        try
        {
            // Opening a session evaluates conditions already: those on collections, while they are empty.
            var session = sessions.CreateSession(opening => Follow(opening.Events));
            session.InsertAll(facts);

            // A rule that halts the session ends a round, not the run: the other rules still have their say.
            while (session.Fire(maxFirings - Firings, cancellationToken) > 0)
            {
            }

            if (!session.Agenda.IsEmpty)
                Fail(new LocalFailure(Endless(), TooManyFirings(), IsEndless: true));
            return Findings();
        }
#pragma warning disable CA1031 // Whatever a local rule throws must not take the advice down: the rule is named in the advice instead.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            // What the engine meets on its own, such as a hash code that throws, tells nothing of the rule.
            Fail(new LocalFailure(_read is { } rule ? [rule] : [], exception));
            return [];
        }
    }

    private void Follow(IEventProvider events)
    {
        events.RuleFiringEvent += Firing;
        events.ActivationCreatedEvent += SetOff;
        events.ActivationUpdatedEvent += SetOff;
        events.ActivationDeletedEvent += (_, e) => _lost.Add(e.Match);
        events.FactInsertedEvent += Inserted;
        events.FactRetractingEvent += Retracting;
        events.LhsExpressionFailedEvent += (_, e) => Fail(e.Exception, e.Rules);
        events.AgendaExpressionFailedEvent += (_, e) => Fail(e.Exception, [e.Rule]);
        events.RhsExpressionFailedEvent += (_, e) => Fail(e.Exception, [e.Match.Rule]);

        // An action or a condition that goes on for long is seen by what it does.
        events.FactInsertingEvent += LookAtCancellation;
        events.FactUpdatingEvent += LookAtCancellation;
        events.FactRetractingEvent += LookAtCancellation;
        events.ActivationCreatedEvent += LookAtCancellation;
        events.LhsExpressionEvaluatedEvent += LookAtCancellation;
    }

    private void LookAtCancellation(object? sender, EventArgs e) => cancellationToken.ThrowIfCancellationRequested();

    private void Firing(object? sender, AgendaEventArgs e)
    {
        Firings++;
        _firing = e.Match;
        _takesAway = false;
        if (IsLate)
            _lateRules.Add(e.Rule.Name);
    }

    private void SetOff(object? sender, AgendaEventArgs e)
    {
        if (_firing is not null && IsLate)
            _lateEffects.Add((_firing.Rule.Name, e.Rule.Name));
    }

    private void Inserted(object? sender, WorkingMemoryEventArgs e)
    {
        if (_firing is not null)
            _origins.Add(e.Fact, (_firing, e.Fact.Source is not null));
    }

    /// <summary>
    /// What was yielded goes by itself with its match. Anything else is taken away by the rule that fires, which may not take what was
    /// told, nor the addition of another rule or what that rests on.
    /// </summary>
    private void Retracting(object? sender, WorkingMemoryEventArgs e)
    {
        var isTold = !_origins.Remove(e.Fact, out var origin);
        _takesAway |= isTold || !origin.IsLinked || !_lost.Contains(origin.Match);
        if (isTold || (_takesAway && origin.Match.Rule != _firing!.Rule && ConclusionsIn(e.Fact) is not null))
            Fail(new InvalidOperationException($"The rule takes away what is not its own: {e.Fact.Type.Name}."), [_firing!.Rule]);
    }

    private void Fail(Exception? exception, IEnumerable<IRuleDefinition> rules)
    {
        if (exception is ArgumentException && exception.Message.Contains("same key", StringComparison.Ordinal))
        {
            exception = new InvalidOperationException(
                $"Two equal facts were yielded: make their type a class, or give it a member that tells them apart. {exception.Message}",
                exception);
        }

        Fail(new LocalFailure([.. rules.Select(rule => rule.Name)], exception!));
    }

    /// <summary>Keeps the first failure: what follows may come of it.</summary>
    private void Fail(LocalFailure failure) => Failure ??= failure;

    /// <summary>
    /// The rules that go on for ever: those that late in the run, directly or through others, still set themselves off. One that is merely
    /// set off by them again and again is not among them. Where there are none, all that still fire are too many.
    /// </summary>
    private string[] Endless()
    {
        var effects = _lateEffects.ToLookup(pair => pair.Cause, pair => pair.Effect, StringComparer.Ordinal);
        string[] endless = [.. _lateRules.Where(rule => Causes(rule, rule, []))];
        return endless.Length > 0 ? endless : [.. _lateRules];

        bool Causes(string cause, string effect, HashSet<string> seen) =>
            seen.Add(cause) && effects[cause].Any(next => next == effect || Causes(next, effect, seen));
    }

    /// <summary>Every addition that is in the memory at the end, whichever way the rule put it there.</summary>
    private List<LocalFinding> Findings()
    {
        var findings = new List<LocalFinding>();
        foreach (var (fact, origin) in _origins)
        {
            _read = origin.Match.Rule.Name;
            findings.AddRange((ConclusionsIn(fact) ?? []).Select(conclusion => new LocalFinding(_read, conclusion, origin.Match.Facts)));
        }

        return findings;
    }

    private InvalidOperationException TooManyFirings() =>
        new($"Local rules fired more than {maxFirings} times for one piece of advice (see RunnersKneeOptions.MaxLocalFirings).");

    private static IEnumerable<LocalConclusion>? ConclusionsIn(IFact fact) =>
        fact.Value is LocalConclusion one ? [one] : fact.Value as IEnumerable<LocalConclusion>;
}

/// <summary>What a local rule concluded, and the facts that it matched.</summary>
internal readonly record struct LocalFinding(string Rule, LocalConclusion Conclusion, IEnumerable<IFact> Facts);

/// <summary>The local rules that failed, none where nobody can tell which it was, and what they threw.</summary>
internal sealed record LocalFailure(IReadOnlyList<string> Rules, Exception Exception, bool IsEndless = false);
