namespace RunnersKnee.Rules;

/// <summary>Words changes of facts for a reader.</summary>
internal static class FactChanges
{
    internal static FactChange Word(this AdviceTexts texts, CaseChange change, KneeCase before)
    {
        var from = CaseChange.AllIn(before).First(change.IsOfSameFact);
        return new FactChange
        {
            Kind = change.Kind,
            Code = change.Code,
            From = from.Value,
            To = change.Value,
            Text = $"{Name(texts, change)}: {Value(texts, change)} ({texts["explain.before"]}: {Value(texts, from)})",
        };
    }

    /// <summary>A fact in words, with its code.</summary>
    internal static string WordWithCode(this AdviceTexts texts, CaseChange fact) => $"{Name(texts, fact)}: {Value(texts, fact)} ({fact})";

    private static string Name(AdviceTexts texts, CaseChange fact) => fact.Kind switch
    {
        FactKind.Age => texts["explain.age"],
        FactKind.Finding => texts["finding." + fact.Code],
        FactKind.Treatment => texts[$"treatment.{fact.Code}.name"],
        FactKind.Step => texts["step." + fact.Code],
        _ => $"{texts["explain.considering"]}: {texts[$"treatment.{fact.Code}.name"]}",
    };

    private static string Value(AdviceTexts texts, CaseChange fact) => fact.Value is null ? texts["explain.notTold"] : fact.Kind switch
    {
        FactKind.Age => fact.Value,
        FactKind.Treatment => texts["outcome." + fact.Value],
        FactKind.Step => texts["stepOutcome." + fact.Value],
        _ => texts["answer." + fact.Value],
    };
}
