namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>A session, and the facts that a host has in it.</summary>
internal sealed class World(ISession session)
{
    private readonly List<Host> _hosts = [];
    private int _lastId;

    internal IReadOnlyList<Host> Hosts => _hosts;

    internal ISession Session => session;

    /// <summary>The facts that followed, sorted by their text.</summary>
    internal string[] Derived => session.Facts<Derived>();

    internal Host Add(HostValues values)
    {
        var host = Host.Of(++_lastId, values);
        _hosts.Add(host);
        return host;
    }

    internal void Remove(Host host) => _hosts.Remove(host);

    /// <summary>The fact that a number stands for; null if there is none.</summary>
    internal Host? At(int number) => _hosts.Count == 0 ? null : _hosts[number % _hosts.Count];
}
