namespace RunnersKnee.Rules.Engine;

/// <summary>Opens sessions on rules that never change.</summary>
internal sealed class SessionFactory(RuleNetwork network) : ISessionFactory
{
    private readonly StoragePool _pool = new(network);

    public ISession CreateSession() => new Session(network, _pool);
}
