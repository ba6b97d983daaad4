namespace RunnersKnee.Rules.Engine;

/// <summary>Builds the actions of a rule.</summary>
internal static class ActionBuilder
{
    internal static void AddActions(CompiledRule compiled, RuleDefinition rule, TokenCompiler compiler)
    {
        var actions = new RuleAction[rule.Actions.Count];
        for (var i = 0; i < actions.Length; i++)
        {
            var action = rule.Actions[i];
            actions[i] = action.Yields
                ? new YieldAction(compiled.GivenCount++, compiler.Insert(action), compiler.Update(action), action.Body.Source)
                : new DoAction(compiler.Action(action), action.Body.Source, action.Triggers);
        }

        compiled.Actions = actions;
    }
}
