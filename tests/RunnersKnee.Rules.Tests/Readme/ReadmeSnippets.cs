namespace RunnersKnee.Rules.Tests;

/// <summary>The README's examples as they are compiled and run; a test compares them with the README.</summary>
internal static class ReadmeSnippets
{
    internal static (
        IReadOnlyList<Question>? Questions, string Why, string Since) AskExplainAndFollow(IRunnersKneeAdvisor advisor, KneeCase runner)
    {
        // <ask>
        var questions = advisor.Advise(runner, new AdviceRequest { Questions = 3 }).NextQuestions;
        var why = advisor.Explain(runner, Treatment.Nsaid).ToText();
        var since = advisor.Compare(earlier: runner, later: runner.WithYes(Finding.Diabetes)).ToText();
        // </ask>
        return (questions, why, since);
    }

    internal static string Translate(KneeCase runner)
    {
        // <translate>
        var texts = AdviceTexts.English.With(
            new Dictionary<string, string>
            {
                ["print.now"] = "Was jetzt zu tun ist",
                ["urgency.sameDay"] = "Gehen Sie heute zum Arzt.",
                ["treatment.nsaid.name"] = "Entzündungshemmende Schmerzmittel (NSAR)",
            },
            "de");
        var text = new RunnersKneeAdvisor(new RunnersKneeOptions { Texts = texts }).Advise(runner).ToText();
        // </translate>
        return text;
    }

    // <partition>
    internal static IEnumerable<string> AdvisePartition(IEnumerable<string> lines)
    {
        var advisor = new RunnersKneeAdvisor();
        return lines.Select(line => CaseJson.TryRead(line)).Select(read => read.Value is { } told
            ? AdviceJson.Write(advisor.Advise(told), detail: AdviceDetail.Brief)
            : string.Join("; ", read.Errors.Select(error => $"{error.Path}: {error.Message}")));
    }
    // </partition>
}
