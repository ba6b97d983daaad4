namespace RunnersKnee.Rules.Engine;

/// <summary>Opens sessions on rules that never change.</summary>
internal sealed class SessionFactory(RuleNetwork network) : ISessionFactory
{
    public ISession CreateSession() => new Session(network);
}
