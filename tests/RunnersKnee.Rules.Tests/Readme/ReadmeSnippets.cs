namespace RunnersKnee.Rules.Tests;

/// <summary>The README's examples as they are compiled and run; a test compares them with the README.</summary>
internal static class ReadmeSnippets
{
    internal static IEnumerable<string> AskNext(IRunnersKneeAdvisor advisor, KneeCase runner)
    {
        // <ask>
        var advice = advisor.Advise(runner, new AdviceRequest { Questions = 3 });
        foreach (var question in advice.NextQuestions!)
            yield return $"{question.Ask}: {question.Text} (could change: {string.Join(", ", question.CouldChange)})";
        // </ask>
    }

    internal static (string Why, string Since) ExplainAndFollow(IRunnersKneeAdvisor advisor, KneeCase runner)
    {
        // <explain>
        var why = advisor.Explain(runner, Treatment.Nsaid).ToText();

        var today = runner.With(TreatmentStep.StopPainAndSwelling, StepOutcome.Achieved).WithYes(Finding.Diabetes);
        var since = advisor.Compare(earlier: runner, later: today).ToText();
        // </explain>
        return (why, since);
    }

    // <partition>
    // One partition of cases, one case a line: what a worker of a queue or of a data engine runs.
    internal static IEnumerable<string> AdvisePartition(IEnumerable<string> lines)
    {
        var advisor = new RunnersKneeAdvisor();
        foreach (var line in lines)
        {
            var read = CaseJson.TryRead(line);
            yield return read.Case is { } told
                ? AdviceJson.Serialize(advisor.Advise(told), detail: AdviceDetail.Brief)
                : string.Join("; ", read.Errors.Select(error => $"{error.Path}: {error.Message}"));
        }
    }
    // </partition>
}
