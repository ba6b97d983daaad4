using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine.Diagnostics;

/// <summary>Tells those who follow a session what happens.</summary>
internal sealed class SessionEvents(ISession session) : IEventProvider
{
    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;

    internal void ActivationCreated(IMatch match) => Raise(ActivationCreatedEvent, match);

    internal void ActivationUpdated(IMatch match) => Raise(ActivationUpdatedEvent, match);

    internal void ActivationDeleted(IMatch match) => Raise(ActivationDeletedEvent, match);

    internal void RuleFiring(IMatch match) => Raise(RuleFiringEvent, match);

    internal void RuleFired(IMatch match) => Raise(RuleFiredEvent, match);

    internal void FactInserting(ReadOnlySpan<Fact> facts) => Raise(FactInsertingEvent, facts);

    internal void FactInserted(ReadOnlySpan<Fact> facts) => Raise(FactInsertedEvent, facts);

    internal void FactUpdating(ReadOnlySpan<Fact> facts) => Raise(FactUpdatingEvent, facts);

    internal void FactUpdated(ReadOnlySpan<Fact> facts) => Raise(FactUpdatedEvent, facts);

    internal void FactRetracting(ReadOnlySpan<Fact> facts) => Raise(FactRetractingEvent, facts);

    internal void FactRetracted(ReadOnlySpan<Fact> facts) => Raise(FactRetractedEvent, facts);

    /// <summary>Tells that a condition has failed.</summary>
    /// <returns>Whether somebody has taken care of it.</returns>
    internal bool ConditionFailed(Expression expression, Exception exception, IFact[] facts, IReadOnlyList<IRuleDefinition> rules)
    {
        if (LhsExpressionFailedEvent is not { } handler)
            return false;
        var args = new LhsExpressionErrorEventArgs(expression, exception, facts, rules);
        handler(session, args);
        return args.IsHandled;
    }

    /// <summary>Tells that an action has failed.</summary>
    /// <returns>Whether somebody has taken care of it.</returns>
    internal bool ActionFailed(Expression expression, Exception exception, IMatch match)
    {
        if (RhsExpressionFailedEvent is not { } handler)
            return false;
        var args = new RhsExpressionErrorEventArgs(expression, exception, match);
        handler(session, args);
        return args.IsHandled;
    }

    private void Raise(EventHandler<AgendaEventArgs>? handler, IMatch match) => handler?.Invoke(session, new AgendaEventArgs(match));

    private void Raise(EventHandler<WorkingMemoryEventArgs>? handler, ReadOnlySpan<Fact> facts)
    {
        if (handler is null)
            return;
        foreach (var fact in facts)
            handler(session, fact.EventArgs);
    }
}
