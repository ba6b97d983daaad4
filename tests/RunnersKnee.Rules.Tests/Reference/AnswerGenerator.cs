using CsCheck;

namespace RunnersKnee.Rules.Tests;

/// <summary>Answers to findings; null where a finding is not asked.</summary>
internal sealed record Answers((Finding Finding, Answer? Answer)[] Given);

/// <summary>Random answers, sparse and dense, with more or fewer warning signs and precautions.</summary>
internal static class AnswerGenerator
{
    private static Gen<Answers> Criteria { get; } = Gen.Select(
        Of(ReferenceCatalogue.Criteria, absent: 20, unknown: 10, no: 30, yes: 40),
        Gen.Frequency<Answer?>((1, null), (1, Answer.No), (20, Answer.Yes)),
        (answers, kneecapPain) => new Answers([.. answers.Given, (Finding.KneecapPain, kneecapPain)]));

    private static Gen<Answers> Findings { get; } = Gen.Select(
        Of([.. ReferenceCatalogue.Causes, .. ReferenceCatalogue.Contexts], absent: 20, unknown: 10, no: 30, yes: 40),
        Gen.Frequency<Answer?>((4, null), (2, Answer.Unknown), (1, Answer.No), (6, Answer.Yes)),
        Gen.Frequency<Answer?>((4, null), (2, Answer.Unknown), (2, Answer.No), (4, Answer.Yes)),
        (answers, exam, imaging) => new Answers([.. answers.Given, (Finding.ExamConsistent, exam), (Finding.ImagingNormal, imaging)]));

    private static Gen<Answers> Precautions { get; } = Gen.Frequency(
        (2, Of(ReferenceCatalogue.Precautions, absent: 60, unknown: 10, no: 30, yes: 0)),
        (2, WithOne(Of(ReferenceCatalogue.Precautions, absent: 20, unknown: 0, no: 80, yes: 0))),
        (2, Of(ReferenceCatalogue.Precautions, absent: 30, unknown: 10, no: 55, yes: 5)),
        (1, Of(ReferenceCatalogue.Precautions, absent: 20, unknown: 10, no: 45, yes: 25)));

    internal static Gen<Answers> Noise { get; } = Gen.OneOf(
        Of(ReferenceCatalogue.Findings, absent: 80, unknown: 5, no: 10, yes: 5),
        Of(ReferenceCatalogue.Findings, absent: 10, unknown: 20, no: 40, yes: 30),
        Of(ReferenceCatalogue.Findings, absent: 10, unknown: 10, no: 75, yes: 5));

    internal static Gen<Answers> NoRedFlag { get; } = Gen.Frequency(
        (2, Of(ReferenceCatalogue.RedFlags, absent: 1, unknown: 0, no: 0, yes: 0)),
        (2, Of(ReferenceCatalogue.RedFlags, absent: 0, unknown: 0, no: 1, yes: 0)),
        (3, Of(ReferenceCatalogue.RedFlags, absent: 30, unknown: 20, no: 50, yes: 0)));

    internal static Gen<Answers> ManyRedFlags { get; } = Gen.OneOf(
        Of(ReferenceCatalogue.Findings, absent: 30, unknown: 10, no: 30, yes: 30),
        Gen.Select(Criteria, Of(ReferenceCatalogue.RedFlags, absent: 40, unknown: 10, no: 40, yes: 10), Together));

    /// <summary>Mostly none, and often one alone: the shape in which a single line of the table decides.</summary>
    internal static Gen<Answers> FewRedFlags { get; } = Gen.Frequency(
        (5, NoRedFlag),
        (4, WithOne(NoRedFlag)),
        (1, Of(ReferenceCatalogue.RedFlags, absent: 30, unknown: 10, no: 56, yes: 4)));

    /// <summary>Answers that make a plan likely.</summary>
    internal static Gen<Answers> Runner(Gen<Answers> redFlags) =>
        Gen.Select(
            redFlags, Criteria, Findings, Precautions,
            (flags, criteria, findings, precautions) => Together(flags, criteria, findings, precautions));

    private static Gen<Answers> Of(Finding[] findings, int absent, int unknown, int no, int yes)
    {
        (int Weight, Answer? Answer)[] weights = [(absent, null), (unknown, Answer.Unknown), (no, Answer.No), (yes, Answer.Yes)];
        return Gen.Frequency([.. weights.Where(weighted => weighted.Weight > 0)]).Array[findings.Length]
            .Select(answers => new Answers([.. findings.Zip(answers)]));
    }

    /// <summary>The same with one of the findings answered anew.</summary>
    private static Gen<Answers> WithOne(Gen<Answers> answers) => Gen.Select(
        answers,
        Gen.Int[0, 999],
        Gen.Frequency<Answer?>((1, null), (1, Answer.Unknown), (6, Answer.Yes)),
        (given, which, answer) => new Answers([.. given.Given, (given.Given[which % given.Given.Length].Finding, answer)]));

    /// <summary>All of them; where a finding is answered twice the later answer stands.</summary>
    private static Answers Together(params Answers[] parts) => new([.. parts.SelectMany(part => part.Given)]);

    private static Answers Together(Answers first, Answers second) => new([.. first.Given, .. second.Given]);
}
