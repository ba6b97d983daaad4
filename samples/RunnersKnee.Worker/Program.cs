using System.CommandLine;
using RunnersKnee.Sample;

var commands = new RootCommand(
    "Advice on many cases by many machines: feed lines to a queue of NATS JetStream, work on them, collect the answers.")
{
    FeedCommand.Create(),
    WorkCommand.Create(),
    CollectCommand.Create(),
};
return await ConsoleHost.RunAsync(commands, args).ConfigureAwait(false);
