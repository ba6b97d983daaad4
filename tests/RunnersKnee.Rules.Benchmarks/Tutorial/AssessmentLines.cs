using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

internal sealed class UnlikelyLine : Rule
{
    public override void Define()
    {
        When().Exists<No>(n => n.Finding == Finding.KneecapPain || n.Finding == Finding.ExamConsistent);
        Then().Yield(_ => new Assessed(Likelihood.Unlikely));
    }
}

internal sealed class InsufficientLine : Rule
{
    public override void Define()
    {
        When()
            .Not<Answered>(a => a.Finding == Finding.KneecapPain)
            .Not<No>(n => n.Finding == Finding.ExamConsistent);
        Then().Yield(_ => new Assessed(Likelihood.Insufficient));
    }
}

internal sealed class PossibleLine : Rule
{
    public override void Define()
    {
        Yes pain = null!;

        When()
            .Match(() => pain, y => y.Finding == Finding.KneecapPain)
            .Not<Yes>(y => y.IsTypicalActivity())
            .Not<No>(n => n.Finding == Finding.ExamConsistent);
        Then().Yield(_ => new Assessed(Likelihood.Possible));
    }
}

internal sealed class LikelyLine : Rule
{
    public override void Define()
    {
        Yes pain = null!;

        When()
            .Match(() => pain, y => y.Finding == Finding.KneecapPain)
            .Exists<Yes>(y => y.IsTypicalActivity())
            .Not<Answered>(a => a.Finding == Finding.ExamConsistent);
        Then().Yield(_ => new Assessed(Likelihood.Likely));
    }
}

internal sealed class DiagnosedLine : Rule
{
    public override void Define()
    {
        Yes pain = null!;
        Yes exam = null!;

        When()
            .Match(() => pain, y => y.Finding == Finding.KneecapPain)
            .Exists<Yes>(y => y.IsTypicalActivity())
            .Match(() => exam, y => y.Finding == Finding.ExamConsistent);
        Then().Yield(_ => new Assessed(Likelihood.Diagnosed));
    }
}
