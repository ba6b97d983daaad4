using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace RunnersKnee.Sample;

/// <summary>The help of any command; beneath that of the whole, what the exit codes mean.</summary>
internal sealed class ExitCodesHelp(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Whoever asks for help need not have named everything.</summary>
    public override bool ClearsParseErrors => help.ClearsParseErrors;

    internal static void Attach(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new ExitCodesHelp((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is RootCommand)
        {
            Screen.OnStandardOutput().Show(Lines.Stack(
            [
                Lines.Paragraph("Exit codes:"),
                .. ExitCodes.All.Select(exit => new Margin($"  {exit.Code,-4} ", "       ", new Text(exit.Meaning))),
                Lines.Blank,
            ]));
        }

        return exitCode;
    }
}
