using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>A treatment that is not for now, and why, in one line.</summary>
internal static class LeftOutView
{
    internal static string Of(Recommendation item, Labels labels) => item switch
    {
        { ContraindicatedBy.Count: > 0 } => $"{labels.Of(item.Treatment)}: {labels.Of(item.Status)} because of {labels.List(item.ContraindicatedBy)}",
        { WaitingFor.Count: > 0 } => $"{labels.Of(item.Treatment)}: {labels.Of(item.Status)}, {labels.List(item.WaitingFor)}",
        _ => $"{labels.Of(item.Treatment)}: {labels.Of(item.Status)}",
    };
}
