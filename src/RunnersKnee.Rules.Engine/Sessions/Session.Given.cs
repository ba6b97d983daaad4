using System.Runtime.InteropServices;


namespace RunnersKnee.Rules.Engine;

/// <summary>The facts that rules give: they reach the conditions once the whole action has ended.</summary>
internal sealed partial class Session
{
    internal void InsertGiven(Activation activation, int place, object value)
    {
        var fact = NewFact(value, value.GetType(), activation);
        _facts.Add(value, fact);
        activation.Given[place] = fact;
        _changes.Given.Enqueue(new GivenChange(GivenChangeKind.Insert, fact));
    }

    internal void UpdateGiven(Fact fact, object value)
    {
        if (!ReferenceEquals(fact.Value, value))
            Replace(fact, value);
        _changes.Given.Enqueue(new GivenChange(GivenChangeKind.Update, fact));
    }

    private void RetractGiven(Activation activation)
    {
        foreach (ref var given in activation.Given.AsSpan())
        {
            if (given is null)
                continue;
            given.Source = null;
            _changes.Given.Enqueue(new GivenChange(GivenChangeKind.Retract, given));
            given = null;
        }
    }

    /// <summary>Lets the changes reach the conditions; those of one kind that follow each other do so together.</summary>
    private void PropagateGiven()
    {
        while (_changes.Given.TryDequeue(out var change))
        {
            if (!IsFollowedBy(change.Kind))
            {
                Propagate(change.Kind, new ReadOnlySpan<Fact>(in change.Fact));
                continue;
            }

            List<Fact> facts = [change.Fact];
            while (IsFollowedBy(change.Kind))
                facts.Add(_changes.Given.Dequeue().Fact);
            Propagate(change.Kind, CollectionsMarshal.AsSpan(facts));
        }
    }

    private bool IsFollowedBy(GivenChangeKind kind) => _changes.Given.TryPeek(out var next) && next.Kind == kind;

    private void Propagate(GivenChangeKind kind, ReadOnlySpan<Fact> facts)
    {
        switch (kind)
        {
            case GivenChangeKind.Insert:
                Propagate(facts);
                break;
            case GivenChangeKind.Update:
                PropagateUpdate(facts);
                break;
            default:
                PropagateRetract(facts);
                break;
        }
    }
}
