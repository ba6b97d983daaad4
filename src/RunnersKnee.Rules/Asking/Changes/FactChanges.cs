namespace RunnersKnee.Rules;

/// <summary>Words changes of facts for a reader, and reads them back.</summary>
internal static class FactChanges
{
    internal static FactChange Word(this AdviceTexts texts, CaseChange change, KneeCase before)
    {
        var from = change.ValueIn(before);
        return new FactChange
        {
            Kind = change.Kind,
            Code = change.Code,
            From = change.CodeOf(from),
            To = change.CodeOf(change.Value),
            Text = $"{Name(texts, change)}: {Value(texts, change, change.Value)} ({texts["explain.before"]}: {Value(texts, change, from)})",
        };
    }

    /// <summary>A fact in words, with its code.</summary>
    internal static string WordWithCode(this AdviceTexts texts, CaseChange fact) => $"{Name(texts, fact)}: {Value(texts, fact, fact.Value)} ({fact})";

    internal static CaseChange Read(FactChange change) => change.Kind switch
    {
        FactKind.Age => CaseChange.OfAge(change.To is { } age ? int.Parse(age, CultureInfo.InvariantCulture) : null),
        FactKind.Finding => new CaseChange(change.Kind, (int)Parse<Finding>(change.Code), (int?)ParseValue<Answer>(change.To)),
        FactKind.Treatment => new CaseChange(change.Kind, (int)Parse<Treatment>(change.Code), (int?)ParseValue<TreatmentOutcome>(change.To)),
        FactKind.Step => new CaseChange(change.Kind, (int)Parse<TreatmentStep>(change.Code), (int?)ParseValue<StepOutcome>(change.To)),
        _ => new CaseChange(change.Kind, (int)Parse<Treatment>(change.Code), change.To is null ? null : 1),
    };

    private static string Name(AdviceTexts texts, CaseChange change) => change.Kind switch
    {
        FactKind.Age => texts["explain.age"],
        FactKind.Finding => texts[TextKeys.Of((Finding)change.Subject)],
        FactKind.Treatment => texts[TextKeys.Name((Treatment)change.Subject)],
        FactKind.Step => texts[TextKeys.Of((TreatmentStep)change.Subject)],
        _ => $"{texts["explain.considering"]}: {texts[TextKeys.Name((Treatment)change.Subject)]}",
    };

    private static string Value(AdviceTexts texts, CaseChange change, int? value) => value is not { } given ? texts["explain.notTold"] : change.Kind switch
    {
        FactKind.Age => given.ToString(CultureInfo.InvariantCulture),
        FactKind.Finding => texts[TextKeys.Of((Answer)given)],
        FactKind.Treatment => texts[TextKeys.Of((TreatmentOutcome)given)],
        FactKind.Step => texts[TextKeys.Of((StepOutcome)given)],
        _ => texts[TextKeys.Of(Answer.Yes)],
    };

    private static TCode? ParseValue<TCode>(string? code)
        where TCode : struct, Enum => code is null ? null : Parse<TCode>(code);

    private static TCode Parse<TCode>(string code)
        where TCode : struct, Enum => Codes.TryParse<TCode>(code, out var member)
            ? member
            : throw new InvalidOperationException($"'{code}' is not a code of {typeof(TCode).Name}.");
}
