using CsCheck;

namespace RunnersKnee.Rules.Tests;

/// <summary>Cases of every kind, for properties of the JSON.</summary>
internal static class CaseJsonGen
{
    internal static readonly Gen<KneeCase> Any = Gen.Select(
        Gen.String[Gen.Char.Where(c => !char.IsSurrogate(c)), 0, 200],
        Gen.Int[-1, KneeCase.MaxAge],
        Told<Finding, Answer>(),
        Told<Treatment, TreatmentOutcome>(),
        Told<TreatmentStep, StepOutcome>(),
        Gen.Enum<Treatment>().Array[0, 9],
        Build);

    private static Gen<(TCode, TValue)[]> Told<TCode, TValue>()
        where TCode : struct, Enum
        where TValue : struct, Enum => Gen.Select(Gen.Enum<TCode>(), Gen.Enum<TValue>()).Array[0, 40];

    private static KneeCase Build(
        string id, int age, (Finding, Answer)[] findings, (Treatment, TreatmentOutcome)[] treatments, (TreatmentStep, StepOutcome)[] steps, Treatment[] considering)
    {
        var @case = KneeCase.Empty.WithId(id.Length == 0 ? null : id).WithAge(age < 0 ? null : age).Considering(considering);
        foreach (var (finding, answer) in findings)
            @case = @case.With(finding, answer);
        foreach (var (treatment, outcome) in treatments)
            @case = @case.With(treatment, outcome);
        foreach (var (step, outcome) in steps)
            @case = @case.With(step, outcome);
        return @case;
    }
}
