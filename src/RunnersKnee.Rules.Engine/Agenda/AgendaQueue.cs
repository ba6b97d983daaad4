namespace RunnersKnee.Rules.Engine;

/// <summary>What waits to fire: by priority, and within one priority in the order in which it came.</summary>
internal sealed class AgendaQueue
{
    private readonly Queue<Activation>[] _levels;
    private int _firstFilled;

    internal AgendaQueue(int levels)
    {
        _levels = new Queue<Activation>[levels];
        for (var level = 0; level < levels; level++)
            _levels[level] = new Queue<Activation>();
        _firstFilled = levels;
    }

    internal void Add(Activation activation)
    {
        if (activation.IsQueued)
            return;
        activation.IsQueued = true;
        var level = activation.Rule.Level;
        _levels[level].Enqueue(activation);
        if (level < _firstFilled)
            _firstFilled = level;
    }

    /// <summary>Takes the next that is still to fire.</summary>
    internal Activation? Next()
    {
        for (; _firstFilled < _levels.Length; _firstFilled++)
        {
            while (_levels[_firstFilled].TryDequeue(out var activation))
            {
                var waits = activation.IsQueued;
                activation.IsQueued = false;
                if (waits && activation.Rule.HasActionFor(activation.Trigger))
                    return activation;
            }
        }

        return null;
    }

    internal void Reset()
    {
        for (; _firstFilled < _levels.Length; _firstFilled++)
            _levels[_firstFilled].Clear();
    }
}
