using System.CommandLine;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Why a treatment, its warning or a reason to see a clinician is there or is not, and what would change it.</summary>
internal static class ExplainCommand
{
    internal static Command Create()
    {
        var file = SharedOptions.Case();
        var code = new Argument<string>("CODE")
        {
            Description = "A treatment such as footOrthotics or ibuprofen, or a reason to see a clinician such as possibleFracture.",
        };
        code.Validators.Add(CodeArgument.TreatmentOrReferral);
        var json = SharedOptions.Json();
        var guideline = SharedOptions.Guideline();
        var command = new Command("explain", "Say why something is advised or is not, and what would change it.")
        {
            file, code, json, guideline,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await Destination.ThrowIfSharedAsync([parsed.GetRequiredValue(file)], [Destination.StandardOutput], cancellationToken)
                .ConfigureAwait(false);
            var @case = await InputDocument.ReadCaseAsync(parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
            var explanation = SharedOptions.Advisor(parsed.GetValue(guideline))
                .Explain(@case, parsed.GetRequiredValue(code), cancellationToken);
            if (parsed.GetValue(json))
                JsonOutput.WriteLine(ExplanationJson.Write(explanation));
            else
                Screen.OnStandardOutput().Show(ExplanationView.Of(explanation));
            return ExitCodes.Success;
        });
        return command;
    }
}
