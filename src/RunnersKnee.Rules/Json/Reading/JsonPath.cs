using System.Globalization;
using System.Text;

namespace RunnersKnee.Rules;

/// <summary>A place in a case document, as deep as one can be meant. It is put into words (RFC 9535) only for a message.</summary>
/// <param name="Section">The property of the document; null for the document itself.</param>
/// <param name="Index">The item of the section; null for none.</param>
/// <param name="Name">The property of the section or of its item; null for none.</param>
internal readonly record struct JsonPath(string? Section, int? Index, string? Name)
{
    internal static JsonPath Root => default;

    internal JsonPath Member(string name) => Section is null ? this with { Section = name } : this with { Name = name };

    internal JsonPath Item(int index) => this with { Index = index };

    public override string ToString()
    {
        var path = new StringBuilder("$");
        Append(path, Section);
        if (Index is { } index)
            path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        Append(path, Name);
        return path.ToString();
    }

    private static void Append(StringBuilder path, string? name)
    {
        if (name is null)
            return;
        if (IsIdentifier(name))
            path.Append('.').Append(name);
        else
            path.Append('[').Append(JsonText.Quote(name)).Append(']');
    }

    private static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= JsonText.MaxQuoted && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
