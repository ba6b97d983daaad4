using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Rules.Engine;

/// <summary>The facts that rules give: they reach the conditions once the whole action has ended.</summary>
[SuppressMessage("Design", "MA0048:File name must match type name", Justification = "A part of the type.")]
internal sealed partial class Session
{
    private readonly Queue<GivenChange> _changes = [];

    internal void InsertGiven(Activation activation, int place, object value)
    {
        var fact = new Fact(value, value.GetType(), activation);
        _facts.Add(value, fact);
        activation.Given ??= new Fact?[activation.Rule.GivenCount];
        activation.Given[place] = fact;
        _changes.Enqueue(new GivenChange(GivenChangeKind.Insert, fact));
    }

    internal void UpdateGiven(Fact fact, object value)
    {
        if (!ReferenceEquals(fact.Value, value))
        {
            _facts.Remove(fact.Value!);
            fact.Value = value;
            _facts.Add(value, fact);
        }

        _changes.Enqueue(new GivenChange(GivenChangeKind.Update, fact));
    }

    private void RetractGiven(Activation activation)
    {
        if (activation.Given is not { } given)
            return;
        activation.Given = null;
        foreach (var fact in given)
        {
            if (fact is null)
                continue;
            fact.Source = null;
            _changes.Enqueue(new GivenChange(GivenChangeKind.Retract, fact));
        }
    }

    /// <summary>Lets the changes reach the conditions; those of one kind that follow each other do so together.</summary>
    private void PropagateGiven()
    {
        while (_changes.TryDequeue(out var change))
        {
            List<Fact> facts = [change.Fact];
            while (_changes.TryPeek(out var further) && further.Kind == change.Kind)
                facts.Add(_changes.Dequeue().Fact);

            switch (change.Kind)
            {
                case GivenChangeKind.Insert:
                    Propagate(facts);
                    break;
                case GivenChangeKind.Update:
                    PropagateUpdate(facts);
                    break;
                default:
                    PropagateRetract(facts);
                    foreach (var fact in facts)
                        _facts.Remove(fact.Value!);
                    break;
            }
        }
    }
}
