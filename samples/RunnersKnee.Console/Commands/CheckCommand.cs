using System.CommandLine;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>The verdict on each treatment that is named, and what is said of names that the protocol does not speak of.</summary>
internal static class CheckCommand
{
    internal static Command Create()
    {
        var file = SharedOptions.Case();
        var treatments = new Argument<AskedName[]>("TREATMENT")
        {
            Description = "The treatments to judge, by code or everyday name, such as iceWithCompression or ibuprofen.",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = CodeArgument.ParseNames,
        };
        var json = SharedOptions.Json();
        var guideline = SharedOptions.Guideline();
        var why = SharedOptions.Why();
        var command = new Command("check", "Judge treatments that someone considers.") { file, treatments, json, guideline, why };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await Destination.ThrowIfSharedAsync([parsed.GetRequiredValue(file)], [Destination.StandardOutput], cancellationToken)
                .ConfigureAwait(false);
            var @case = await InputDocument.ReadCaseAsync(parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
            var advisor = SharedOptions.Advisor(parsed.GetValue(guideline));
            var answer = CheckAnswer.Of(advisor, @case, parsed.GetRequiredValue(treatments), cancellationToken);
            if (parsed.GetValue(json))
                JsonOutput.WriteLine(CheckJson.Of(answer));
            else
                Screen.OnStandardOutput().Show(CheckView.Of(answer, new ViewContext(AdviceTexts.English, parsed.GetValue(why))));
            return ExitCodes.Success;
        });
        return command;
    }
}
