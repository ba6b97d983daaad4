using System.CommandLine.Parsing;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Reads codes of the JSON contract from the command line.</summary>
internal static class CodeArgument
{
    /// <summary>Accepts a word from a list; what begins with a dash is left to be told as an unknown option.</summary>
    internal static Action<ArgumentResult> OneOf(string noun, IReadOnlyList<string> valid) => result =>
    {
        if (result.Tokens is [{ Value: not ['-', _, ..] and var found }] && !valid.Contains(found, StringComparer.Ordinal))
            result.AddError($"Unknown {noun} {Safe.Quote(found)}. {Nearest.Hint(found, valid)}");
    };

    internal static Func<ArgumentResult, TCode[]?> ParseAll<TCode>(string noun)
        where TCode : struct, Enum => result =>
    {
        var codes = new List<TCode>();
        foreach (var token in result.Tokens)
        {
            if (Codes.TryParse<TCode>(token.Value, out var code))
                codes.Add(code);
            else if (token.Value is not ['-', _, ..])
                result.AddError($"Unknown {noun} {Safe.Quote(token.Value)}. {Nearest.Hint(token.Value, Codes.All<TCode>())}");
        }

        return [.. codes];
    };
}
