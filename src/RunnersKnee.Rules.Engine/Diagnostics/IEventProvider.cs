namespace RunnersKnee.Rules.Engine.Diagnostics;

/// <summary>What can be followed while rules run.</summary>
public interface IEventProvider
{
    /// <summary>The conditions of a rule have come to hold.</summary>
    event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    /// <summary>A fact for which the conditions of a rule hold was updated.</summary>
    event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    /// <summary>The conditions of a rule hold no more.</summary>
    event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    /// <summary>A rule is about to fire.</summary>
    event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    /// <summary>A rule has fired.</summary>
    event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    /// <summary>A fact is about to be inserted.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    /// <summary>A fact was inserted.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    /// <summary>A fact is about to be updated.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    /// <summary>A fact was updated.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    /// <summary>A fact is about to be retracted.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    /// <summary>A fact was retracted.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    /// <summary>A condition, or a part of a query, has thrown.</summary>
    event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    /// <summary>An action has thrown.</summary>
    event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;
}
