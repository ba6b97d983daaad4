using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;

namespace RunnersKnee.Sample;

/// <summary>The help of any command, and beneath it what the exit codes mean.</summary>
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
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCodes.All)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {code,-4} {meaning}"));
        output.WriteLine();
        return exitCode;
    }
}
