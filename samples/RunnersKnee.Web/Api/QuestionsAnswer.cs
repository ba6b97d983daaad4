using System.ComponentModel;
using System.Text.Json.Serialization;

namespace RunnersKnee.Web;

/// <summary>What is worth asking next.</summary>
internal sealed record QuestionsAnswer(
    [property: Description("How soon a clinician should be seen, as far as is known. In an emergency nothing more is asked.")]
    Urgency Urgency,
    [property: Description("The questions, in the order in which to ask them.")] IReadOnlyList<Question> NextQuestions,
    [property: Description("Whether nothing worth asking is left.")] bool Complete)
{
    [Description("The case's identifier, echoed; left out where it has none.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(-1)]
    public string? Id { get; init; }

    internal static QuestionsAnswer Of(KneeCase @case, IRunnersKneeAdvisor advisor, int most, CancellationToken cancellationToken)
    {
        var advice = advisor.Advise(@case, new AdviceRequest { Questions = most }, cancellationToken);
        return new QuestionsAnswer(advice.Referral.Urgency, advice.NextQuestions!, advice.Complete!.Value) { Id = advice.Id };
    }
}
