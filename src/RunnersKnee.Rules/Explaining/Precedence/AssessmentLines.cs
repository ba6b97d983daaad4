namespace RunnersKnee.Rules;

/// <summary>When each likelihood is given (decisions 3).</summary>
internal sealed class AssessmentLines
{
    private static readonly Finding[] Activities = [Finding.StairsPain, Finding.SittingPain, Finding.RunningPain, Finding.SquattingPain];

    internal AssessmentLines()
    {
        Order = new Precedence(
            ExplanationTopic.Assessment,
            Line(1, Likelihood.Unlikely, new AnyOf(Told.No(Finding.KneecapPain), Told.No(Finding.ExamConsistent))),
            Line(2, Likelihood.Insufficient, Told.Open(Finding.KneecapPain)),
            Line(3, Likelihood.Possible, new NoneOf(Told.Yes(Activities))),
            Line(4, Likelihood.Diagnosed, Told.Yes(Finding.ExamConsistent)),
            Line(5, Likelihood.Likely, FixedCondition.Otherwise));
        Shown = Is("explain.shown", Likelihood.Possible, Likelihood.Likely, Likelihood.Diagnosed);
        WarrantsPlan = Is("explain.warrantsPlan", Likelihood.Likely, Likelihood.Diagnosed);
    }

    internal Precedence Order { get; }

    internal Condition Shown { get; }

    internal Condition WarrantsPlan { get; }

    private Derived Is(string textKey, params Likelihood[] likelihoods) => new(
        [textKey],
        Order.Gives([.. likelihoods.Select(Codes.Of)]),
        @case => [$"likelihood={Order.Deciding(@case)!.Outcome}"]);

    private static PrecedenceLine Line(int number, Likelihood likelihood, Condition condition) =>
        new(number, Codes.Of(likelihood), TextKeys.Of(likelihood), condition);
}
