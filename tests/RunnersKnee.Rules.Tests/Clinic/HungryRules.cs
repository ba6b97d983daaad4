using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Clinic;

/// <summary>Inserts a product of facts: ever more of them, each joined with each.</summary>
[Name("host.product")]
internal sealed class InsertsAProduct : Rule
{
    public override void Define()
    {
        Counted one = null!;
        Counted other = null!;

        When()
            .Match(() => one)
            .Match(() => other);

        Then()
            .Do(context => context.InsertAll(Enumerable.Range(0, 50).Select(place => new Counted((one.Value * 50) + (other.Value * 2500) + place + 1))));
    }
}

/// <summary>Inserts facts one by one in an action and then updates one, and swallows whatever comes of it.</summary>
[Name("host.swallows")]
internal sealed class SwallowsWhatEndsIt(bool failsInTheEnd) : Rule
{
    /// <summary>How much it got done.</summary>
    internal int Done { get; private set; }

    public override void Define()
    {
        Assessment assessment = null!;

        When()
            .Match(() => assessment);

        Then()
            .Do(context => Fill(context));
    }

    private void Fill(NRules.RuleModel.IContext context)
    {
        var first = new Counted(0);
        Try(() => context.Insert(first));
        for (var number = 1; number < 20_000; number++)
            Try(() => context.Insert(new Counted(-number)));
        Try(() => context.Update(first));
        if (failsInTheEnd)
            throw new InvalidOperationException("Something else.");
    }

    private void Try(Action act)
    {
        try
        {
            act();
            Done++;
        }
#pragma warning disable CA1031 // This is what is tried.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}

/// <summary>Joins everything with everything and narrows it only at the end.</summary>
[Name("host.joins")]
internal sealed class JoinsEverything : Rule
{
    public override void Define()
    {
        object one = null!;
        object two = null!;
        object three = null!;
        object four = null!;

        When()
            .Match(() => one)
            .Match(() => two, fact => fact != one)
            .Match(() => three, fact => fact != two)
            .Match(() => four, fact => fact != three && fact == one);

        Then()
            .Yield(_ => new LocalNote("host.joins", "Four facts."));
    }
}

/// <summary>Takes longer than a person likes to wait, as on a machine that is busy elsewhere.</summary>
[Name("host.takesItsTime")]
internal sealed class TakesItsTime : Rule
{
    public override void Define()
    {
        Assessment assessment = null!;

        When()
            .Match(() => assessment, a => Wait(a));

        Then()
            .Yield(_ => new LocalNote("host.slow", "Said in the end."));
    }

    private static bool Wait(object what)
    {
        using var never = new ManualResetEventSlim();
        return !never.Wait(TimeSpan.FromSeconds(1.1)) && what is not null;
    }
}

/// <summary>Does something again and again within one firing, or between two, and has the advice cancelled at the second time.</summary>
[Name("host.cancelsOnTheWay")]
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
[Name("host.some")]
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
[Name("host.fails.atTimes")]
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

    private LocalNote Note() => IsFailing ? throw new InvalidOperationException("Not now.") : new("host.now", "Said after all.");
}
