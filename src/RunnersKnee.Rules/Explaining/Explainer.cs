namespace RunnersKnee.Rules;

/// <summary>Explains a verdict or a reason to see a clinician on a case.</summary>
internal sealed class Explainer(ProtocolLines protocol, AdviceTexts texts, Trials trials)
{
    internal const string Present = "present";
    internal const string Absent = "absent";

    private readonly ConditionWording _wording = new(texts);

    internal Explanation Explain(KneeCase @case, Treatment treatment)
    {
        var considering = @case.ConsideringOnly(treatment);
        var order = protocol.Verdict(treatment);
        return Explain(
            considering,
            Codes.Of(treatment),
            texts[TextKeys.Name(treatment)],
            OrdersBehind(treatment, order),
            trial => Codes.Of(trials.Of(trial).Verdict(treatment)!.Value));
    }

    internal Explanation Explain(KneeCase @case, ReferralCode code)
    {
        var order = new Precedence(
            ExplanationTopic.Referral,
            new PrecedenceLine(1, Present, "explain.referral.present", protocol.Reason(code)),
            new PrecedenceLine(2, Absent, "explain.referral.absent", FixedCondition.Otherwise));
        return Explain(
            @case,
            Codes.Of(code),
            texts[TextKeys.Of(code)],
            code == ReferralCode.ConservativeCareFailed ? [order, protocol.Plan.Order] : [order],
            trial => trials.Of(trial).HasReason(code) ? Present : Absent);
    }

    private Explanation Explain(KneeCase @case, string code, string name, Precedence[] orders, Func<KneeCase, string> run)
    {
        var outcome = run(@case);
        return new Explanation
        {
            Code = code,
            Name = name,
            Outcome = outcome,
            Text = Word(orders[0], outcome),
            Orders = [.. orders.Select(order => order.Explain(@case, _wording))],
            Alternatives = [.. orders[0].Outcomes.Where(other => other != outcome).Select(other => Seek(@case, orders[0], other, run))],
            Note = texts["explain.note"],
        };
    }

    private Alternative Seek(KneeCase @case, Precedence order, string outcome, Func<KneeCase, string> run)
    {
        var text = Word(order, outcome);
        var changes = new ChangeSearch(order.Gives(outcome), changed => run(changed) == outcome).Smallest(@case)?
            .Select(change => texts.Word(change, @case)).ToArray();
        return new Alternative
        {
            Outcome = outcome,
            Text = text,
            Changes = changes,
            Summary = $"{text}: {(changes is null ? texts["explain.outOfReach"] : string.Join("; ", changes.Select(change => change.Text)))}",
        };
    }

    private string Word(Precedence order, string outcome) =>
        order.Lines.FirstOrDefault(line => line.Outcome == outcome) is { } line ? texts[line.TextKey] : outcome;

    private Precedence[] OrdersBehind(Treatment treatment, Precedence verdict)
    {
        List<Precedence> orders = [verdict];
        if (protocol.TreatmentOf(treatment) is { } lines)
            orders.AddRange([lines.Order, protocol.StepOf(treatment)!.Order]);
        if (WarningLines.Names(treatment))
            orders.Add(protocol.Warnings.Order(treatment));
        if (LastResortLines.Opens(treatment))
            orders.Add(protocol.LastResort.Order(treatment));
        return [.. orders, protocol.Plan.Order, protocol.Assessment.Order];
    }
}
