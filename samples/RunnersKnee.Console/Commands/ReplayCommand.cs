using System.CommandLine;

namespace RunnersKnee.Sample;

/// <summary>Whether the facts of a record still give the same advice.</summary>
internal static class ReplayCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("RECORD") { Description = "A record, as advise --record writes it, or - for standard input." };
        var json = SharedOptions.Json();
        var command = new Command("replay", "Say whether the facts of a record still give the same advice, and what differs if not.")
        {
            file, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await Destination.ThrowIfSharedAsync([parsed.GetRequiredValue(file)], [Destination.StandardOutput], cancellationToken)
                .ConfigureAwait(false);
            var record = await InputDocument.ReadRecordAsync(parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
            var replay = SharedOptions.Advisor(record.GuidelineAdditions).Replay(record, cancellationToken);
            if (parsed.GetValue(json))
                JsonOutput.WriteLine(RecordJson.WriteReplay(replay));
            else
                Screen.OnStandardOutput().Show(ReplayView.Of(replay));
            return ExitCodes.Success;
        });
        return command;
    }
}
