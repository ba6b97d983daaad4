using CsCheck;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// Random cases of the shapes in which decisions differ: noise, runners with a plan, trials that all failed, warning signs.
/// </summary>
internal static class CaseGenerator
{
    private static Gen<Treatment[]> Considered { get; } = Gen.Frequency(
        (2, Gen.Const(Array.Empty<Treatment>())),
        (4, Gen.OneOf(ReferenceCatalogue.Treatments).Array[1, 6]),
        (4, Gen.Shuffle(ReferenceCatalogue.Treatments)));

    private static Gen<string?> Ids { get; } = Gen.Frequency<string?>((9, null), (1, "a case"));

    /// <summary>A case and whether the guideline additions are on.</summary>
    internal static Gen<(KneeCase Case, bool Additions)> CasesAndAdditions { get; } = Gen.Select(Cases(), Gen.Bool);

    /// <summary>A case in which the plan is active, all but always.</summary>
    internal static Gen<(KneeCase Case, bool Additions)> ActivePlans { get; } =
        Gen.Select(Runner(AnswerGenerator.NoRedFlag, TreatmentGenerator.Any, StepGenerator.Any), Gen.Bool);

    private static Gen<KneeCase> Cases() => Gen.Frequency(
        (3, Case(AnswerGenerator.Noise, AgeGenerator.Any, TreatmentGenerator.Any, StepGenerator.Any)),
        (6, Runner(AnswerGenerator.FewRedFlags, TreatmentGenerator.Any, StepGenerator.Any)),
        (3, Runner(AnswerGenerator.NoRedFlag, TreatmentGenerator.AllTried, StepGenerator.Few)),
        (3, Runner(AnswerGenerator.NoRedFlag, TreatmentGenerator.Any, StepGenerator.AllEnded)),
        (2, Case(AnswerGenerator.ManyRedFlags, AgeGenerator.Any, TreatmentGenerator.Few, StepGenerator.Few)));

    private static Gen<KneeCase> Runner(Gen<Answers> redFlags, Gen<TreatmentOutcome?[]> treatments, Gen<StepOutcome?[]> steps) =>
        Case(AnswerGenerator.Runner(redFlags), AgeGenerator.OfRunner, treatments, steps);

    private static Gen<KneeCase> Case(
        Gen<Answers> answers, Gen<int?> age, Gen<TreatmentOutcome?[]> treatments, Gen<StepOutcome?[]> steps) =>
        Gen.Select(answers, age, treatments, steps, Considered, Ids, Assemble);

    private static KneeCase Assemble(
        Answers answers, int? age, TreatmentOutcome?[] treatments, StepOutcome?[] steps, Treatment[] considered, string? id)
    {
        var assembled = KneeCase.Empty.WithId(id).WithAge(age).Considering(considered);
        assembled = answers.Given.Aggregate(assembled, (told, given) => told.With(given.Finding, given.Answer));
        for (var index = 0; index < treatments.Length; index++)
            assembled = assembled.With((Treatment)index, treatments[index]);
        for (var index = 0; index < steps.Length; index++)
            assembled = assembled.With((TreatmentStep)index, steps[index]);
        return assembled;
    }
}
