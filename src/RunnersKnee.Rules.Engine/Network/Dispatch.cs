using System.Runtime.InteropServices;

namespace RunnersKnee.Rules.Engine;

/// <summary>Branches that ask whether one and the same value is this or that: the value is read once.</summary>
internal sealed class Dispatch(JoinKey key)
{
    private readonly Dictionary<long, List<AlphaNode>> _branches = [];
    private readonly List<AlphaNode> _all = [];

    internal JoinKey Key => key;

    internal void Add(AlphaNode branch, IEnumerable<long> values)
    {
        _all.Add(branch);
        foreach (var value in values)
        {
            if (!_branches.TryGetValue(value, out var branches))
                _branches.Add(value, branches = []);
            if (!branches.Contains(branch))
                branches.Add(branch);
        }
    }

    internal AlphaNode? Find(Func<AlphaNode, bool> predicate) => _all.Find(branch => predicate(branch));

    internal void Enter(Session session, Fact fact)
    {
        var value = key.KeyOf(fact);
        if (value == JoinIndex.Unkeyed)
        {
            foreach (var branch in _all)
            {
                if (branch.Test!.Holds(session, fact))
                    branch.Enter(session, fact);
            }
        }
        else if (_branches.TryGetValue(value, out var branches))
        {
            foreach (var branch in CollectionsMarshal.AsSpan(branches))
                branch.Enter(session, fact);
        }
    }
}
