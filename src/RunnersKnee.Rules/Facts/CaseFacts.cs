namespace RunnersKnee.Rules.Facts;

/// <summary>Turns a case into the facts that rules match: only what was told, in the catalogue's order.</summary>
internal static class CaseFacts
{
    private static readonly Yes[] YesFacts = Codes.Map<Finding, Yes>(finding => new Yes(finding));
    private static readonly No[] NoFacts = Codes.Map<Finding, No>(finding => new No(finding));
    private static readonly AgeTold[] Ages = [.. Enumerable.Range(0, KneeCase.MaxAge + 1).Select(years => new AgeTold(years))];
    private static readonly Considered[] Wanted = Codes.Map<Treatment, Considered>(treatment => new Considered(treatment));

    /// <summary>The fact that a finding was answered no.</summary>
    internal static No No(Finding finding) => NoFacts[(int)finding];

    /// <summary>The facts in the order in which they are listed: the age, findings, treatments, steps, then what is considered.</summary>
    internal static List<object> Of(KneeCase kneeCase, bool guidelineAdditions)
    {
        var facts = new List<object>(
            kneeCase.Answers.Count + kneeCase.Outcomes.Count + kneeCase.StepOutcomes.Count + kneeCase.Considered.Count + 2);
        if (kneeCase.Age is { } age)
            facts.Add(Ages[age]);
        foreach (var (finding, answer) in kneeCase.Answers)
        {
            if (answer == Answer.Yes)
                facts.Add(YesFacts[(int)finding]);
            else if (answer == Answer.No)
                facts.Add(NoFacts[(int)finding]);
        }

        foreach (var (treatment, outcome) in kneeCase.Outcomes)
            facts.Add(new OutcomeTold(treatment, outcome));
        foreach (var (step, outcome) in kneeCase.StepOutcomes)
            facts.Add(new StepTold(step, outcome));
        foreach (var treatment in kneeCase.Considered)
            facts.Add(Wanted[(int)treatment]);
        facts.Add(Scope.Of(guidelineAdditions));
        return facts;
    }
}
