namespace RunnersKnee.Rules.WhatIf;

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
        FactKind.Finding => texts[TextKeys.Of<Finding>(fact.Code)],
        FactKind.Treatment => texts[TextKeys.Name<Treatment>(fact.Code)],
        FactKind.Step => texts[TextKeys.Of<TreatmentStep>(fact.Code)],
        _ => $"{texts["explain.considering"]}: {texts[TextKeys.Name<Treatment>(fact.Code)]}",
    };

    private static string Value(AdviceTexts texts, CaseChange fact) => fact.Value is null ? texts["explain.notTold"] : fact.Kind switch
    {
        FactKind.Age => fact.Value,
        FactKind.Treatment => texts[TextKeys.Of<TreatmentOutcome>(fact.Value)],
        FactKind.Step => texts[TextKeys.Of<StepOutcome>(fact.Value)],
        _ => texts[TextKeys.Of<Answer>(fact.Value)],
    };
}
