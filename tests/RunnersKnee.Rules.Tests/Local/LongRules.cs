using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>Takes longer than a person likes to wait, as on a machine that is busy elsewhere.</summary>
[Name("local.takesItsTime")]
internal sealed class TakesItsTime : Rule
{
    public override void Define()
    {
        Assessment assessment = null!;

        When()
            .Match(() => assessment, a => Wait(a));

        Then()
            .Yield(_ => new LocalNote("local.slow", "Said in the end."));
    }

    private static bool Wait(object what)
    {
        using var never = new ManualResetEventSlim();
        return !never.Wait(TimeSpan.FromSeconds(1.1)) && what is not null;
    }
}

/// <summary>Does something again and again within one firing, or between two, and has the advice cancelled at the second time.</summary>
[Name("local.cancelsOnTheWay")]
internal sealed class CancelsOnTheWay(CancelsOnTheWay.At where, CancellationTokenSource cancelling) : Rule
{
    internal const int Often = 8;

    internal enum At
    {
        Insert,
        Update,
        Retract,
        Condition,
    }

    /// <summary>How often it did it.</summary>
    internal int Times { get; private set; }

    public override void Define()
    {
        Assessment assessment = null!;
        Counted counted = null!;

        if (where == At.Condition)
            When().Match(() => assessment).Match(() => counted, c => !Count(c));
        else
            When().Match(() => assessment);
        Then().Do(context => Act(context));
    }

    private void Act(NRules.RuleModel.IContext context)
    {
        Counted[] facts = [.. Enumerable.Range(1, Often).Select(number => new Counted(-number))];
        if (where is At.Update or At.Retract)
            context.InsertAll(facts);
        foreach (var fact in facts)
        {
            Count(fact);
            if (where == At.Insert)
                context.Insert(fact);
            else if (where == At.Update)
                context.Update(fact);
            else
                context.Retract(fact);
        }
    }

    private bool Count(object what)
    {
        Times++;
        if (Times == 2)
            cancelling.Cancel();
        return what is not null;
    }
}

/// <summary>Inserts some facts to go through.</summary>
[Name("local.some")]
[Priority(1)]
internal sealed class InsertsSome : Rule
{
    public override void Define()
    {
        Assessment assessment = null!;

        When()
            .Match(() => assessment);

        Then()
            .Do(context => context.InsertAll(Enumerable.Range(0, CancelsOnTheWay.Often).Select(number => new Counted(number))));
    }
}

/// <summary>Fails as long as it is told to, and otherwise adds a note.</summary>
[Name("local.fails.atTimes")]
internal sealed class FailsAtTimes : Rule
{
    internal bool IsFailing { get; set; } = true;

    public override void Define()
    {
        Assessment assessment = null!;

        When()
            .Match(() => assessment);

        Then()
            .Yield(_ => Note());
    }

    private LocalNote Note() => IsFailing ? throw new InvalidOperationException("Not now.") : new("local.now", "Said after all.");
}
