namespace RunnersKnee.Sample.Tests;

/// <summary>Waits for what another process is about to do.</summary>
internal static class Eventually
{
    /// <summary>No wait in a test is longer.</summary>
    internal static TimeSpan Limit { get; } = TimeSpan.FromSeconds(60);

    internal static async Task IsAsync(Func<Task<bool>> condition)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!await condition())
            await Task.Delay(TimeSpan.FromMilliseconds(10), limit.Token);
    }
}
