using System.CommandLine.Parsing;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Reads codes of the JSON contract from the command line.</summary>
internal static class CodeArgument
{
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
