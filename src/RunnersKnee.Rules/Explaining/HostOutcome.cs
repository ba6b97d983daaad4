namespace RunnersKnee.Rules;

/// <summary>Says in an explanation where a rule of the host's own decided otherwise than the protocol.</summary>
internal static class HostOutcome
{
    internal static Explanation Of(Explanation explanation, Verdict verdict, AdviceTexts texts)
    {
        var outcome = Codes.Of(verdict);
        return outcome == explanation.Outcome
            ? explanation
            : explanation with { Outcome = outcome, Text = texts["explain.verdict." + outcome], IsDecidedByHost = true };
    }
}
