using System.Globalization;

namespace RunnersKnee.Rules;

/// <summary>Builds JSON paths (RFC 9535) for messages; long names are shortened.</summary>
internal static class JsonPath
{
    internal const string Root = "$";

    internal static string Member(string parent, string name) =>
        IsIdentifier(name) ? $"{parent}.{name}" : $"{parent}[{JsonText.Quote(name)}]";

    internal static string Item(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}[{index}]");

    private static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= JsonText.MaxQuoted && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
