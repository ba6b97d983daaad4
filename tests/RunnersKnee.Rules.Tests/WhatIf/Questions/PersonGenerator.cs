using CsCheck;

namespace RunnersKnee.Rules.Tests;

/// <summary>Random people of whom everything is known, down to what they do not know themselves.</summary>
internal static class PersonGenerator
{
    internal static Gen<KneeCase> People { get; } = Gen.Select(CaseGenerator.CasesAndAdditions, Gen.Int[0, KneeCase.MaxAge], Complete);

    /// <summary>What is known before the first question: what was tried, how the steps went, and what is considered.</summary>
    internal static KneeCase Unasked(KneeCase person) =>
        Enum.GetValues<Finding>().Aggregate(person.WithAge(null), (told, finding) => told.With(finding, null));

    private static KneeCase Complete((KneeCase Case, bool Additions) generated, int age) => Enum.GetValues<Finding>()
        .Aggregate(
            Asking(generated.Case).WithAge(generated.Case.Age ?? age), (told, finding) => told.With(finding, told[finding] ?? Answer.No));

    /// <summary>A person asks about a few treatments, not about all.</summary>
    private static KneeCase Asking(KneeCase @case) =>
        @case.Considered.Skip(2).Aggregate(@case, (asking, treatment) => asking.Considering(treatment, wanted: false));
}
