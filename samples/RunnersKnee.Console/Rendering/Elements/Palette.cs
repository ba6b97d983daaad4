using RunnersKnee.Rules;
using Spectre.Console;

namespace RunnersKnee.Sample;

/// <summary>The colours, of the sixteen that follow the terminal's own theme. Each only repeats what words say.</summary>
internal static class Palette
{
    internal static Style Plain { get; } = Style.Plain;

    internal static Style Heading { get; } = new(Color.Teal, decoration: Decoration.Bold);

    internal static Style Name { get; } = new(decoration: Decoration.Bold);

    internal static Style Aside { get; } = new(decoration: Decoration.Dim);

    internal static Style Care { get; } = new(Color.Olive);

    internal static Style Of(Urgency urgency) => new(urgency switch
    {
        Urgency.Emergency => Color.Red,
        Urgency.SameDay or Urgency.Urgent => Color.Yellow,
        Urgency.Routine => Color.Blue,
        _ => Color.Green,
    });

    internal static Style Of(EvidenceVerdict verdict) => new(verdict switch
    {
        EvidenceVerdict.Discordant => Color.Fuchsia,
        EvidenceVerdict.Mixed => Color.Olive,
        EvidenceVerdict.Concordant => Color.Green,
        _ => Color.Silver,
    });
}
