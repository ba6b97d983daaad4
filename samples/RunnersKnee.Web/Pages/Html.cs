using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace RunnersKnee.Web;

/// <summary>
/// A piece of a page. Only a literal of the source becomes markup: whatever stands in a hole is encoded, unless it is a piece itself.
/// </summary>
internal readonly struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    internal static Html None => default;

    internal static Html Of(Template template) => new(template.ToMarkup());

    /// <summary>The piece if it is wanted, otherwise nothing.</summary>
    internal static Html If(bool wanted, Template template) => wanted ? Of(template) : None;

    internal static Html Each<T>(IEnumerable<T> items, Func<T, Html> piece) => Of($"{items.Select(piece)}");

    public override string ToString() => _markup ?? string.Empty;

    /// <summary>Makes a piece of an interpolated string. A hole of any other type does not compile.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Template
    {
        private readonly StringBuilder _markup;

        public Template(int literalLength, int formattedCount) => _markup = new StringBuilder(literalLength + (formattedCount * 32));

        public void AppendLiteral(string literal) => _markup.Append(literal);

        public void AppendFormatted(string? text) => _markup.Append(HtmlEncoder.Default.Encode(text ?? string.Empty));

        public void AppendFormatted(int number) => _markup.Append(number);

        public void AppendFormatted(Html piece) => _markup.Append(piece._markup);

        public void AppendFormatted(IEnumerable<Html> pieces)
        {
            foreach (var piece in pieces)
                AppendFormatted(piece);
        }

        internal string ToMarkup() => _markup.ToString();
    }
}
