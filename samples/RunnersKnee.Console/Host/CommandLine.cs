using System.CommandLine;

namespace RunnersKnee.Sample;

/// <summary>The commands. Each is made in a file of its own.</summary>
internal static class CommandLine
{
    internal static RootCommand Create()
    {
        var root = new RootCommand(
            "What one practitioner's protocol for runner's knee advises on a case, and where published guidance agrees or differs. "
            + "Without a command: the advice for a built-in example. This is information, not a diagnosis.");
        ExampleCommand.Attach(root);
        root.Subcommands.Add(AdviseCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(ExplainCommand.Create());
        root.Subcommands.Add(InterviewCommand.Create());
        root.Subcommands.Add(FollowCommand.Create());
        root.Subcommands.Add(ReplayCommand.Create());
        root.Subcommands.Add(BatchCommand.Create());
        root.Subcommands.Add(RulesCommand.Create());
        root.Subcommands.Add(SchemaCommand.Create());
        ExitCodesHelp.Attach(root);
        return root;
    }
}
