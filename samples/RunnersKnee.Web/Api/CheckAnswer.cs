using System.ComponentModel;
using System.Text.Json.Serialization;

namespace RunnersKnee.Web;

/// <summary>The verdicts that were asked for.</summary>
internal sealed record CheckAnswer(
    [property: Description("The verdicts, in the order in which the case considers the treatments.")]
    IReadOnlyList<TreatmentVerdict> Verdicts,
    [property: Description("Why each verdict is what it is, and what would change it.")] IReadOnlyList<Explanation> Explanations)
{
    [Description("The case's identifier, echoed; left out where it has none.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(-1)]
    public string? Id { get; init; }

    internal static CheckAnswer Of(KneeCase @case, IRunnersKneeAdvisor advisor, CancellationToken cancellationToken) => new(
        advisor.Advise(@case, cancellationToken: cancellationToken).Verdicts,
        [.. @case.Considered.Select(treatment => advisor.Explain(@case, treatment, cancellationToken))])
    {
        Id = @case.Id,
    };
}
