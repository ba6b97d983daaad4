using System.CommandLine;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>The verdict on each treatment that is named.</summary>
internal static class CheckCommand
{
    internal static Command Create()
    {
        var file = SharedOptions.Case();
        var treatments = new Argument<Treatment[]>("TREATMENT")
        {
            Description = "The treatments to judge, such as nsaid or iceWithCompression.",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = CodeArgument.ParseAll<Treatment>("treatment"),
        };
        var json = SharedOptions.Json();
        var guideline = SharedOptions.Guideline();
        var why = SharedOptions.Why();
        var command = new Command("check", "Judge treatments that someone considers.") { file, treatments, json, guideline, why };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var @case = await CaseInput.ReadAsync(parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
            var advisor = SharedOptions.Advisor(parsed.GetValue(guideline));
            TreatmentVerdict[] verdicts = [.. parsed.GetRequiredValue(treatments).Distinct().Select(treatment => advisor.Check(@case, treatment, cancellationToken))];
            if (parsed.GetValue(json))
            {
                JsonOutput.WriteLine(VerdictsJson.Of(@case.Id, verdicts));
            }
            else
            {
                var advice = advisor.Advise(@case, cancellationToken);
                Screen.OnStandardOutput().Show(CheckView.Of(advice, verdicts, Labels.English, parsed.GetValue(why)));
            }

            return ExitCodes.Success;
        });
        return command;
    }
}
