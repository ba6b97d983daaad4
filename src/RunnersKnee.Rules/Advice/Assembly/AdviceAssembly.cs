using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules;

/// <summary>Puts one advice together from what the rules concluded. It decides nothing: it sorts, words and explains.</summary>
internal sealed partial class AdviceAssembly(
    KneeCase @case, Conclusions conclusions, Explanations explanations, AdviceTexts texts, LocalAdditions local)
{
    internal Advice Advice(bool guidelineAdditions)
    {
        var plan = Plan();
        return new Advice
        {
            Id = @case.Id,
            GuidelineAdditions = guidelineAdditions,
            Knowledge = ProtocolKnowledge.Version,
            Assessment = Assessment(),
            Notes = Each<Noted, Note>(Note, static note => (int)note.Code),
            Referral = Referral(),
            OpenWarningSigns = OpenSigns.Count(@case),
            Plan = plan,
            Warnings = Each<Warned, Warning>(Warning, static warning => (int)warning.Treatment),
            LastResort = LastResort(plan),
            Verdicts = [.. @case.Considered.Select(Verdict)],
            Disclaimer = texts.Disclaimer,
        };
    }

    private Note Note(Concluded<Noted> noted) => new()
    {
        Code = noted.Value.Code,
        Text = texts.Of(noted.Value.Code),
        Statements = StatementTable.Of(noted.Value.Code),
        Because = Because<Noted>(noted),
        Citation = EvidenceTable.Citation(noted.Value.Code),
    };

    private Warning Warning(Concluded<Warned> warned)
    {
        var (treatment, level, liftedWhen) = warned.Value;
        var statements = StatementTable.OfWarning(treatment);
        return new Warning
        {
            Treatment = treatment,
            Level = level,
            Statements = statements,
            Text = texts.Of(level, treatment),
            LiftedWhen = liftedWhen,
            Because = Because<Warned>(warned),
            Evidence = texts.EvidenceOn(statements, Codes.Of(treatment)),
        };
    }

    /// <summary>An item of the advice for each conclusion of one type, in the order of the table.</summary>
    private TItem[] Each<TFact, TItem>(Func<Concluded<TFact>, TItem> item, Func<TItem, int> place)
        where TFact : class
    {
        TItem[] items = [.. conclusions.All<TFact>().Select(item)];
        Array.Sort(items, (one, other) => place(one) - place(other));
        return items;
    }

    private IReadOnlyList<Reason> Because<TFact>(Concluded<TFact>? conclusion) => conclusion is { } concluded ? explanations.Of(concluded.Fact) : [];
}
