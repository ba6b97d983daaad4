using System.CommandLine;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Advice on one case.</summary>
internal static class AdviseCommand
{
    internal static Command Create()
    {
        var file = SharedOptions.Case();
        var json = SharedOptions.Json();
        var guideline = SharedOptions.Guideline();
        var why = SharedOptions.Why();
        var command = new Command("advise", "Give advice on one case.") { file, json, guideline, why };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var @case = await CaseInput.ReadAsync(parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
            var advice = SharedOptions.Advisor(parsed.GetValue(guideline)).Advise(@case, cancellationToken);
            if (parsed.GetValue(json))
                JsonOutput.WriteLine(AdviceJson.Serialize(advice));
            else
                Screen.OnStandardOutput().Show(AdviceView.Of(advice, Labels.English, parsed.GetValue(why)));
            return ExitCodes.Success;
        });
        return command;
    }
}
