using System.Globalization;
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
        await progress.StartAsync(async context =>
        {
            var task = context.AddTask(Describe(run.Counts), maxValue: input.Length ?? 1);
            task.IsIndeterminate = input.Length is not > 0;
            await run.RunAsync(
                bytesRead =>
                {
                    task.Description = Describe(run.Counts);
                    if (!task.IsIndeterminate)
                        task.Value = bytesRead;
                },
                cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private static string Describe(BatchCounts counts) => string.Create(CultureInfo.InvariantCulture, $"{counts.Good} good, {counts.Bad} bad");
}
