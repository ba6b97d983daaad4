using System.CommandLine;
using System.CommandLine.Parsing;

namespace RunnersKnee.Sample;

/// <summary>What is wrong with a command line: every fault, each with the nearest valid choice.</summary>
internal static class UsageFaults
{
    internal static void ThrowIfAny(ParseResult parsed)
    {
        // A misspelt option takes the place of an argument; what the parser makes of the others then only misleads.
        string[] faults = [.. StrayOptions(parsed)];
        if (faults.Length == 0)
            faults = [.. Unmatched(parsed), .. ParserErrors(parsed)];
        if (faults.Length > 0)
            throw new HostFaultException([.. faults, $"See: {Help(parsed)}"]);
    }

    /// <summary>
    /// A misspelt option would pass for a file name. What begins with a dash is an option; what follows <c>--</c> is none, so one
    /// that was meant there would be passed over in silence.
    /// </summary>
    private static IEnumerable<string> StrayOptions(ParseResult parsed)
    {
        if (parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash))
        {
            string[] options = [.. parsed.CommandResult.Command.Options.SelectMany(option => option.Aliases.Append(option.Name))];
            return parsed.Tokens
                .SkipWhile(token => token.Type != TokenType.DoubleDash)
                .Where(token => options.Contains(token.Value.Split('=')[0], StringComparer.Ordinal) && !File.Exists(token.Value))
                .Select(token => $"{Safe.Quote(token.Value)} stands after --, where nothing is an option. Put it before --.");
        }

        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Where(token => token.Value is ['-', _, ..])
            .Select(token => UnknownOption(parsed, token.Value));
    }

    private static IEnumerable<string> Unmatched(ParseResult parsed) => parsed.UnmatchedTokens.Select(token => token switch
    {
        ['-', _, ..] => UnknownOption(parsed, token),
        _ when parsed.CommandResult.Command is RootCommand root =>
            $"Unknown command {Safe.Quote(token)}. {Nearest.Hint(token, [.. root.Subcommands.Select(command => command.Name)])}".TrimEnd(),
        _ => $"Unexpected argument {Safe.Quote(token)}: '{parsed.CommandResult.Command.Name}' takes no more. Leave it out.",
    });

    // The parser's own words for a token that was named already would only repeat it.
    private static IEnumerable<string> ParserErrors(ParseResult parsed) => parsed.Errors
        .Select(error => error.Message)
        .Where(message => !message.StartsWith("Unrecognized command", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);

    private static string UnknownOption(ParseResult parsed, string token) =>
        $"Unknown option {Safe.Quote(token)}. {Nearest.Hint(
            token, [.. parsed.CommandResult.Command.Options.Select(option => option.Name)])}".TrimEnd();

    private static string Help(ParseResult parsed) => parsed.CommandResult.Command is RootCommand
        ? $"{RootCommand.ExecutableName} --help"
        : $"{RootCommand.ExecutableName} {parsed.CommandResult.Command.Name} --help";
}
