using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>What an action can see and do.</summary>
internal sealed class ActionContext(Session session) : IContext
{
    private Activation? _activation;

    public IRuleDefinition Rule => Match.Rule;

    public IMatch Match => _activation!;

    public CancellationToken CancellationToken { get; private set; }

    internal bool IsHalted { get; private set; }

    /// <summary>Turns to what fires now.</summary>
    internal void Start(Activation activation, CancellationToken cancellationToken)
    {
        _activation = activation;
        CancellationToken = cancellationToken;
        IsHalted = false;
    }

    public void Halt() => IsHalted = true;

    public void Insert(object fact) => session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => session.InsertAll(facts);

    public bool TryInsert(object fact) => session.TryInsert(fact);

    public void Update(object fact) => session.Update(fact);

    public void UpdateAll(IEnumerable<object> facts) => session.UpdateAll(facts);

    public bool TryUpdate(object fact) => session.TryUpdate(fact);

    public void Retract(object fact) => session.Retract(fact);

    public void RetractAll(IEnumerable<object> facts) => session.RetractAll(facts);

    public bool TryRetract(object fact) => session.TryRetract(fact);
}
