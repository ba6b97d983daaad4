using System.Globalization;

namespace RunnersKnee.Sample;

/// <summary>Reads the answers of a run, block for block.</summary>
internal sealed class Collector(BlockQueue queue, string run, TimeSpan patience, TextWriter notices)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly List<string> _setAside = [];

    // For answers alone: while there is no server, nobody could give any.
    private TimeSpan _waited = TimeSpan.Zero;
    private long _number = 1;
    private long? _blocks;

    internal BatchCounts Counts { get; private set; }

    /// <summary>A line for each block that has no answers and will have none.</summary>
    internal IReadOnlyList<string> SetAside => _setAside;

    /// <exception cref="HostFaultException">Answers are missing; those before them are written.</exception>
    internal async Task RunAsync(Stream output, CancellationToken cancellationToken)
    {
        while (_blocks is null || _number <= _blocks)
            await queue.PatientlyAsync(() => StepAsync(output, cancellationToken), notices, cancellationToken).ConfigureAwait(false);
    }

    private async Task StepAsync(Stream output, CancellationToken cancellationToken)
    {
        if (await TakeAsync(_number, output, cancellationToken).ConfigureAwait(false))
        {
            _number++;
            _waited = TimeSpan.Zero;
            return;
        }

        _blocks ??= await queue.FindEndAsync(run, cancellationToken).ConfigureAwait(false);
        if (_number > _blocks)
            return;
        if (_waited > patience)
            throw await MissingAsync(_number, cancellationToken).ConfigureAwait(false);
        await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        _waited += Pause;
    }

    /// <returns>Whether it is known what became of the block.</returns>
    private async Task<bool> TakeAsync(long number, Stream output, CancellationToken cancellationToken)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{run}.{number}");
        if (await queue.Answers.FindAsync(name, cancellationToken).ConfigureAwait(false) is { } answers)
        {
            output.Write(answers.Utf8.Span);
            Counts += answers.Counts;
            return true;
        }

        if (await queue.FindAsideAsync(name, cancellationToken).ConfigureAwait(false) is not { } reason)
            return false;
        _setAside.Add(string.Create(CultureInfo.InvariantCulture, $"Block {number} was set aside and has no answers, {reason}"));
        return true;
    }

    private async Task<HostFaultException> MissingAsync(long number, CancellationToken cancellationToken)
    {
        var waiting = await queue.CountWaitingAsync(run, cancellationToken).ConfigureAwait(false);
        var all = _blocks is { } blocks ? string.Create(CultureInfo.InvariantCulture, $"of {blocks}") : "(the run was not fed to its end)";
        var remedy = waiting > 0 ? "Start workers, and collect again." : "Feed its input again: that becomes another run.";
        string[] known =
        [
            .. _setAside,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Block {number} {all} has no answers yet; {waiting} of the run's blocks {(waiting == 1 ? "is" : "are")} in the queue."
                    + $" {remedy}"),
            $"{Counts.InWords()} before it.",
        ];
        var isUnknown = _blocks is null && number == 1 && waiting == 0;
        return new HostFaultException(
            isUnknown ? [$"Nothing of run {run} is on this server: it was fed to another, or more than seven days ago."] : known)
        {
            ExitCode = WorkerExitCodes.Incomplete,
        };
    }
}
