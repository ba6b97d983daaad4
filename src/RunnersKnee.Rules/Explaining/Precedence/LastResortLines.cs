namespace RunnersKnee.Rules;

/// <summary>When the last resort is reached, and when a treatment is an option of it (decisions 6).</summary>
internal sealed class LastResortLines
{
    internal const string Option = "option";
    internal const string NoOption = "reached";
    internal const string NotReached = "notReached";

    private readonly Condition _reached;

    internal LastResortLines(PlanLines plan, IEnumerable<StepLines> steps)
    {
        _reached = new AllOf([plan.Is(PlanStatus.Active), .. steps.Select(step => step.Is(PlanStepStatus.Failed)), Told.AgeNotUnder18]);
        Reached = new Derived(["explain.lastResort.reached"], _reached, @case => [$"lastResort={(_reached.Holds(@case) ? NoOption : NotReached)}"]);
    }

    internal Condition Reached { get; }

    internal static bool Opens(Treatment treatment) => treatment
        is Treatment.Nsaid or Treatment.CortisoneInjection or Treatment.HyaluronicAcidInjection or Treatment.StraightLegRaise;

    /// <summary>Whether a treatment is an option.</summary>
    internal Precedence Order(Treatment treatment) => new(
        ExplanationTopic.LastResort,
        new PrecedenceLine(1, Option, "explain.lastResort.option", new AllOf(
            [.. ((AllOf)_reached).Parts, new NoneOf(TreatmentLines.Contraindicated(treatment), Told.Tried(treatment))])),
        new PrecedenceLine(2, NoOption, "explain.lastResort.noOption", Reached),
        new PrecedenceLine(3, NotReached, "explain.lastResort.notReached", FixedCondition.Otherwise));

    internal Condition IsOption(Treatment treatment)
    {
        var order = Order(treatment);
        return new Derived(["explain.lastResort.option"], order.Gives(Option), @case => [$"lastResort={order.Deciding(@case)!.Outcome}"]);
    }
}
