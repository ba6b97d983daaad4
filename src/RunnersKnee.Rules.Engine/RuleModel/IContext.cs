namespace RunnersKnee.Rules.Engine.RuleModel;

/// <summary>What an action can see and do.</summary>
public interface IContext
{
    /// <summary>The rule that fires.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>What it fires for.</summary>
    IMatch Match { get; }

    /// <summary>Tells when firing is to be cancelled.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>Stops firing after this rule.</summary>
    void Halt();

    /// <summary>Inserts a fact.</summary>
    /// <param name="fact">The fact.</param>
    void Insert(object fact);

    /// <summary>Inserts facts.</summary>
    /// <param name="facts">The facts.</param>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts a fact unless there is an equal one.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether it was inserted.</returns>
    bool TryInsert(object fact);

    /// <summary>Tells that a fact has changed.</summary>
    /// <param name="fact">The fact.</param>
    void Update(object fact);

    /// <summary>Tells that facts have changed.</summary>
    /// <param name="facts">The facts.</param>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Tells that a fact has changed, if it was inserted.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether it was inserted.</returns>
    bool TryUpdate(object fact);

    /// <summary>Retracts a fact.</summary>
    /// <param name="fact">The fact.</param>
    void Retract(object fact);

    /// <summary>Retracts facts.</summary>
    /// <param name="facts">The facts.</param>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Retracts a fact, if it was inserted.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether it was inserted.</returns>
    bool TryRetract(object fact);
}
