using System.CommandLine;

namespace RunnersKnee.Sample;

/// <summary>The rulebook: every rule with its statements, what it says and what it leads to.</summary>
internal static class RulesCommand
{
    internal static Command Create()
    {
        var json = SharedOptions.Json();
        var command = new Command("rules", "Show the rulebook: every rule, its statements, what it says and what it leads to.") { json };
        command.SetAction(parsed =>
        {
            var rules = SharedOptions.Advisor(guideline: false).Rules;
            if (parsed.GetValue(json))
                JsonOutput.WriteLine(RulebookJson.Of(rules));
            else
                Screen.OnStandardOutput().Show(RulebookView.Of(rules));
            return ExitCodes.Success;
        });
        return command;
    }
}
