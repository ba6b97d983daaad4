using System.CommandLine;

namespace RunnersKnee.Sample;

/// <summary>The rulebook: every rule with its statements, its priority and what it says.</summary>
internal static class RulesCommand
{
    internal static Command Create()
    {
        var json = SharedOptions.Json();
        var command = new Command("rules", "Show the rulebook: every rule, its statements, its priority and what it says.") { json };
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
