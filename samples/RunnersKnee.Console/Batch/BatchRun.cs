using System.Buffers;
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace RunnersKnee.Sample;

/// <summary>
/// Reads, advises and writes at the same time: lines are answered on every core, and answers are written in the order of the
/// lines. What is under way is bounded, so that memory does not grow with the input.
/// </summary>
internal sealed class BatchRun(LineAdvisor advisor, InputSource input, BatchOutput output)
{
    private readonly LineReader _reader = new(input.Stream);

    // Used again and again: made anew, buffers of this size would call for full collections, and all cores wait for those.
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _buffers = [];

    internal BatchCounts Counts { get; private set; }

    /// <param name="progress">Is told how many bytes of the input were read, after each write.</param>
    /// <param name="cancellationToken">Ends the run after a whole line.</param>
    internal async Task RunAsync(Action<long> progress, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var underWay = Channel.CreateBounded<Task<Answers>>(2 * Environment.ProcessorCount);
        _ = ReadAsync(underWay.Writer, ending.Token);
        try
        {
            await foreach (var answers in underWay.Reader.ReadAllAsync(ending.Token).ConfigureAwait(false))
            {
                Write(await answers.ConfigureAwait(false));
                progress(_reader.BytesRead);
            }
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Hands on what is under way, and at the end what went wrong.</summary>
    private async Task ReadAsync(ChannelWriter<Task<Answers>> underWay, CancellationToken cancellationToken)
    {
        Exception? fault = null;
        try
        {
            await foreach (var lines in _reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                var answers = Task.Run(() => Answer(lines, cancellationToken), cancellationToken);
                await underWay.WriteAsync(answers, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception caught)
        {
            fault = FileFaults.Is(caught) ? FileFaults.WhenReading(input.Name, caught) : caught;
        }

        underWay.Complete(fault);
    }

    private Answers Answer(IReadOnlyList<Line> lines, CancellationToken cancellationToken)
    {
        var buffer = _buffers.TryTake(out var used) ? used : new ArrayBufferWriter<byte>();
        return new Answers(buffer, advisor.Answer(lines, buffer, cancellationToken));
    }

    // Written at once and never cancelled half way: a run that is interrupted leaves whole lines.
    private void Write(Answers answers)
    {
        output.Write(answers.Utf8.WrittenSpan);
        Counts += answers.Counts;
        answers.Utf8.ResetWrittenCount();
        _buffers.Add(answers.Utf8);
    }
}
