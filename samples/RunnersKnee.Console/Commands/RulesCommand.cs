using System.CommandLine;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>The rulebook: every rule with its statements and what it says.</summary>
internal static class RulesCommand
{
    internal static Command Create()
    {
        var json = SharedOptions.Json();
        var markdown = new Option<bool>("--markdown") { Description = "Write it as a page that a clinician can read and sign." };
        var command = new Command("rules", "Show the rulebook: every rule, its statements and what it says.") { json, markdown };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(markdown))
                result.AddError("--json and --markdown exclude each other. Choose one.");
        });
        command.SetAction(parsed =>
        {
            var advisor = SharedOptions.Advisor(guideline: false);
            if (parsed.GetValue(json))
                JsonOutput.WriteLine(RulebookJson.Of(advisor.Rules));
            else if (parsed.GetValue(markdown))
                WriteMarkdown(advisor);
            else
                Screen.OnStandardOutput().Show(RulebookView.Of(advisor.Rules));
            return ExitCodes.Success;
        });
        return command;
    }

    private static void WriteMarkdown(IRunnersKneeAdvisor advisor)
    {
        using var output = StandardStreams.OutputText();
        output.Write(RulebookMarkdown.Of(advisor));
    }
}
