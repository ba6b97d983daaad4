namespace RunnersKnee.Rules.Engine;

/// <summary>The end of a rule: its conditions hold for each token that comes here.</summary>
internal sealed class TerminalNode(CompiledRule rule) : BetaNode
{
    internal override void Insert(Session session, Token left)
    {
        var activation = session.NewActivation(rule, left);
        left.State = activation;
        session.Activate(activation);
    }

    internal override void Update(Session session, Token left) => session.Reactivate((Activation)left.State!);

    internal override void Forget(Session session, Token left) => session.Deactivate((Activation)left.State!);
}
