namespace RunnersKnee.Rules.Tests;

internal static partial class RuleExamples
{
    /// <summary>
    /// A yes to each finding of the evaluator's own table of precautions, against the same finding left unknown or answered no.
    /// </summary>
    private static IEnumerable<RuleExample> PrecautionExamples =>
    [
        .. Enum.GetValues<Treatment>()
        .SelectMany(treatment => ReferencePrecautions.BarsOf(treatment), (treatment, finding) => new RuleExample(
            $"precaution.contraindicated.{Codes.Of(treatment)}", KneeCase.Empty.WithYes(finding), KneeCase.Empty.WithUnknown(finding))),
        .. Enum.GetValues<Treatment>()
        .SelectMany(treatment => ReferencePrecautions.CautionsOf(treatment), (treatment, finding) => new RuleExample(
            $"precaution.caution.{Codes.Of(treatment)}", KneeCase.Empty.WithYes(finding), KneeCase.Empty.WithNo(finding))),
        .. ((Treatment[])
        [
            Treatment.NaturalAntiInflammatory, Treatment.TopicalPainRelief, Treatment.PostActivityIceAndTopical, Treatment.JointNutrients,
            Treatment.Nsaid,
        ]).Select(treatment => new RuleExample(
            $"precaution.caution.{Codes.Of(treatment)}.ageUnder18", KneeCase.Empty.WithAge(17), KneeCase.Empty.WithAge(18))),
        new("precaution.caution.nsaid.age60OrOver", KneeCase.Empty.WithAge(60), KneeCase.Empty.WithAge(59)),
    ];
}
