namespace RunnersKnee.Web;

/// <summary>
/// The case that the API is shown with: a runner of 34 without a warning sign, whose knee hurts on stairs, when sitting and when running.
/// </summary>
internal static class ExampleCase
{
    internal static KneeCase Runner { get; } = KneeCase.Empty
        .WithId("example")
        .WithAge(34)
        .WithNo([.. Codes.Members<Finding>().Where(finding => Topics.Of(finding) == Topic.WarningSigns)])
        .WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.SittingPain, Finding.RunningPain, Finding.RunsOrPlaysSport)
        .WithNo(Finding.StandingPain)
        .With(Treatment.IceWithCompression, TreatmentOutcome.PartialRelief)
        .With(TreatmentStep.StopPainAndSwelling, StepOutcome.InProgress)
        .Considering(Treatment.Nsaid);

    /// <summary>A document that is no case: a finding misspelt, an age in words.</summary>
    internal const string Bad = """{ "age": "34", "findings": { "kneecapPian": "yes" } }""";
}
