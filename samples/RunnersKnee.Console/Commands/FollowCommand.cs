using System.CommandLine;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>What is different since last time, and which change of fact did it.</summary>
internal static class FollowCommand
{
    internal static Command Create()
    {
        var earlier = new Argument<string>("EARLIER") { Description = "The case or record of last time, or - for standard input." };
        var later = new Argument<string>("LATER") { Description = "The case or record of now, or - for standard input." };
        var json = SharedOptions.Json();
        var guideline = SharedOptions.Guideline();
        var command = new Command("follow", "Say what is different since last time, and what made the difference.")
        {
            earlier, later, json, guideline,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(earlier) == InputSource.StandardInput && result.GetValue(later) == InputSource.StandardInput)
                result.AddError("Standard input can be read only once. Name a file for EARLIER or for LATER.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string[] inputs = [parsed.GetRequiredValue(earlier), parsed.GetRequiredValue(later)];
            await Destination.ThrowIfSharedAsync(inputs, [Destination.StandardOutput], cancellationToken).ConfigureAwait(false);
            var advisor = SharedOptions.Advisor(parsed.GetValue(guideline));
            var before = await InputDocument.ReadEitherAsync(parsed.GetRequiredValue(earlier), advisor, cancellationToken)
                .ConfigureAwait(false);
            var now = await InputDocument.ReadEitherAsync(parsed.GetRequiredValue(later), advisor, cancellationToken).ConfigureAwait(false);
            var followUp = advisor.Compare(before, now, cancellationToken);
            if (parsed.GetValue(json))
                JsonOutput.WriteLine(RecordJson.WriteFollowUp(followUp));
            else
                Screen.OnStandardOutput().Show(FollowUpView.Of(followUp, now.Advice, new ViewContext(AdviceTexts.English, Why: false)));
            return ExitCodes.Success;
        });
        return command;
    }
}
