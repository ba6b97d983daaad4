using RunnersKnee.Rules.Engine.Diagnostics;

namespace RunnersKnee.Rules.Engine;

/// <summary>A memory of facts and the rules that run on it. Not safe for use by many threads at once.</summary>
/// <remarks>Disposing it gives its storage back for the next session; a session that is not disposed is collected as any object is.
/// Facts, matches and sources that it has handed out are valid until it is disposed.</remarks>
public interface ISession : IDisposable
{
    /// <summary>What can be followed.</summary>
    IEventProvider Events { get; }

    /// <summary>Inserts facts, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">There is an equal fact.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">There is an equal fact.</exception>
    void Insert(object fact);

    /// <summary>Inserts a fact unless there is an equal one.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether it was inserted.</returns>
    bool TryInsert(object fact);

    /// <summary>Tells that facts have changed, or replaces them by equal ones.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">One was not inserted.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Tells that a fact has changed, or replaces it by an equal one.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">It was not inserted.</exception>
    void Update(object fact);

    /// <summary>Tells that a fact has changed, if it was inserted.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether it was inserted.</returns>
    bool TryUpdate(object fact);

    /// <summary>Retracts facts, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">One was not inserted.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Retracts a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">It was not inserted.</exception>
    void Retract(object fact);

    /// <summary>Retracts a fact, if it was inserted.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether it was inserted.</returns>
    bool TryRetract(object fact);

    /// <summary>Fires rules until none is left to fire.</summary>
    /// <returns>How many firings there were.</returns>
    /// <exception cref="RuleExecutionException">After a million firings there is still something to fire: it names the rules.</exception>
    int Fire();

    /// <summary>Fires rules until none is left to fire or it is cancelled.</summary>
    /// <param name="cancellationToken">Cancels it, between two rules.</param>
    /// <returns>How many firings there were.</returns>
    /// <exception cref="RuleExecutionException">After a million firings there is still something to fire: it names the rules.</exception>
    int Fire(CancellationToken cancellationToken);

    /// <summary>Fires rules until none is left to fire or a number is reached.</summary>
    /// <param name="maxRulesNumber">The number.</param>
    /// <returns>How many firings there were.</returns>
    int Fire(int maxRulesNumber);

    /// <summary>Fires rules until none is left to fire, a number is reached or it is cancelled.</summary>
    /// <param name="maxRulesNumber">The number.</param>
    /// <param name="cancellationToken">Cancels it, between two rules.</param>
    /// <returns>How many firings there were.</returns>
    int Fire(int maxRulesNumber, CancellationToken cancellationToken);

    /// <summary>The facts of a type, in no particular order.</summary>
    /// <typeparam name="TFact">The type.</typeparam>
    /// <returns>The facts.</returns>
    IEnumerable<TFact> Query<TFact>();
}
