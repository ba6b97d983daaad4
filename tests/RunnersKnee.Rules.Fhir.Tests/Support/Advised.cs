namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>Advice for the tests, by one advisor.</summary>
internal static class Advised
{
    internal static IRunnersKneeAdvisor Advisor { get; } = new RunnersKneeAdvisor();

    internal static Advice On(KneeCase kneeCase, int? questions = null) =>
        Advisor.Advise(kneeCase, questions is null ? null : new AdviceRequest { Questions = questions });
}
