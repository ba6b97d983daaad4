using System.CommandLine.Parsing;
using System.Globalization;

namespace RunnersKnee.Sample;

/// <summary>Reads numbers from the command line.</summary>
internal static class NumberArgument
{
    internal static Func<ArgumentResult, int?> AtLeastOne(string option) => result =>
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1)
            return number;
        var isTooLarge = text.All(char.IsAsciiDigit) && text.Any(digit => digit != '0');
        result.AddError(
            $"{option} takes a whole number from 1, not {Safe.Quote(text)}. Did you mean {option} {(isTooLarge ? int.MaxValue : 1)}?");
        return null;
    };
}
