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
            Description = "The treatments to judge, by code or everyday name, such as iceWithCompression or ibuprofen.",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = CodeArgument.ParseTreatments,
        };
        var json = SharedOptions.Json();
        var guideline = SharedOptions.Guideline();
        var why = SharedOptions.Why();
        var command = new Command("check", "Judge treatments that someone considers.") { file, treatments, json, guideline, why };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await Destination.ThrowIfSharedAsync([parsed.GetRequiredValue(file)], [Destination.StandardOutput], cancellationToken).ConfigureAwait(false);
            var @case = await CaseInput.ReadAsync(parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
            var advisor = SharedOptions.Advisor(parsed.GetValue(guideline));
            Treatment[] asked = [.. parsed.GetRequiredValue(treatments).Distinct()];
            var advice = advisor.Advise(@case.Considering(asked), cancellationToken);
            TreatmentVerdict[] verdicts = [.. asked.Select(treatment => advice.Verdicts.First(verdict => verdict.Treatment == treatment))];
            Explanation[] explanations = [.. asked.Select(treatment => advisor.Explain(@case, treatment, cancellationToken))];
            if (parsed.GetValue(json))
                JsonOutput.WriteLine(VerdictsJson.Of(@case.Id, verdicts, explanations));
            else
                Screen.OnStandardOutput().Show(CheckView.Of(advice, verdicts, explanations, new ViewContext(Labels.English, parsed.GetValue(why))));
            return ExitCodes.Success;
        });
        return command;
    }
}
