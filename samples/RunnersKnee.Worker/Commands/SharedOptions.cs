using System.CommandLine;

namespace RunnersKnee.Sample;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    // Help would show a default, and NATS_URL may hold a password.
    internal static Option<string?> Server() => new("--server")
    {
        Description = "Where the NATS server is; by default what NATS_URL says, or else a server on this machine.",
        HelpName = "URL",
    };

    internal static Task<BlockQueue> OpenAsync(ParseResult parsed, Option<string?> server, CancellationToken cancellationToken)
    {
        var told = parsed.GetValue(server) ?? Environment.GetEnvironmentVariable("NATS_URL");
        return BlockQueue.OpenAsync(told is { Length: > 0 } url ? url : "nats://127.0.0.1:4222", cancellationToken);
    }

    internal static Option<int?> Seconds(string name, string description, int seconds) => new(name)
    {
        Description = description,
        HelpName = "SECONDS",
        DefaultValueFactory = _ => seconds,
        CustomParser = NumberArgument.AtLeastOne(name),
    };

    /// <summary>Answers as <c>batch --brief</c> of the console does, and is warm before the first block is asked for.</summary>
    internal static LineAdvisor Advisor()
    {
        var advisor = new RunnersKneeAdvisor();
        advisor.WarmUp();
        return new LineAdvisor(advisor, new AdviceRequest(), AdviceDetail.Brief);
    }
}
