using Spectre.Console;

namespace RunnersKnee.Sample;

/// <summary>A progress bar on standard error, where that is a terminal and the answers do not go there as well.</summary>
internal static class BatchProgress
{
    internal static async Task RunAsync(BatchRun run, InputSource input, bool answersAreShown, CancellationToken cancellationToken)
    {
        var console = Screen.OnStandardError().Console;
        if (answersAreShown || !console.Profile.Capabilities.Interactive)
        {
            await run.RunAsync(_ => { }, cancellationToken).ConfigureAwait(false);
            return;
        }

        var progress = console.Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
        await progress
            .StartAsync(context => run.RunAsync(Show(context.AddTask(run.Counts.InWords()), run, input.Length), cancellationToken))
            .ConfigureAwait(false);
    }

    /// <summary>Shows how far a run has come: in per cent where the length of its input is known beforehand.</summary>
    internal static Action<long> Show(ProgressTask task, BatchRun run, long? length)
    {
        task.IsIndeterminate = length is not > 0;
        task.MaxValue = length ?? task.MaxValue;
        Tell(0);
        return Tell;

        void Tell(long bytesRead)
        {
            task.Description = run.Counts.InWords();
            task.Value = task.IsIndeterminate ? 0 : bytesRead;
        }
    }
}
