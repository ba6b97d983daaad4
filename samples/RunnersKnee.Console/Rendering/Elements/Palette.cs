using RunnersKnee.Rules;
using Spectre.Console;

namespace RunnersKnee.Sample;

/// <summary>The colours. Each only repeats what words say.</summary>
internal static class Palette
{
    internal static Style Plain { get; } = Style.Plain;

    internal static Style Heading { get; } = new(Color.Teal, decoration: Decoration.Bold);

    internal static Style Name { get; } = new(decoration: Decoration.Bold);

    internal static Style Aside { get; } = new(Color.Grey);

    internal static Style Care { get; } = new(Color.Olive);

    internal static Style Of(Urgency urgency) => new(urgency switch
    {
        Urgency.Emergency => Color.Red,
        Urgency.SameDay => Color.Orange3,
        Urgency.Urgent => Color.Yellow,
        Urgency.Routine => Color.Blue,
        _ => Color.Green,
    });

    internal static Style Of(EvidenceVerdict verdict) => new(verdict switch
    {
        EvidenceVerdict.Discordant => Color.Magenta1,
        EvidenceVerdict.Mixed => Color.Olive,
        EvidenceVerdict.Concordant => Color.Green,
        _ => Color.Grey,
    });
}
