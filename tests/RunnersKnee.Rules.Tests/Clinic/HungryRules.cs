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

/// <summary>Inserts facts one by one in an action, and swallows whatever comes of it.</summary>
[Name("host.swallows")]
internal sealed class SwallowsWhatEndsIt : Rule
{
    public override void Define()
    {
        Assessment assessment = null!;

        When()
            .Match(() => assessment);

        Then()
            .Do(context => Fill(context));
    }

    private static void Fill(NRules.RuleModel.IContext context)
    {
        for (var number = 1; number <= 20_000; number++)
        {
            try
            {
                context.Insert(new Counted(-number));
            }
#pragma warning disable CA1031 // This is what is tried.
            catch (Exception)
#pragma warning restore CA1031
            {
            }
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

/// <summary>Takes its time in a condition or in an action.</summary>
internal sealed class Slow(bool inCondition) : Rule
{
    public override void Define()
    {
        CriterionAssessment criterion = null!;

        Name(inCondition ? "host.slowCondition" : "host.slowAction");
        When()
            .Match(() => criterion, c => !inCondition || Wait(c));
        Then()
            .Do(_ => WaitUnlessDone());
    }

    private void WaitUnlessDone()
    {
        if (!inCondition)
            Wait(this);
    }

    /// <summary>Waits on nothing, as a call to a service that does not answer would.</summary>
    private static bool Wait(object what)
    {
        using var never = new ManualResetEventSlim();
        return !never.Wait(TimeSpan.FromMilliseconds(300)) && what is not null;
    }
}

/// <summary>Fails as long as it is told to.</summary>
[Name("host.fails.atTimes")]
internal sealed class FailsAtTimes : Rule
{
    internal bool IsFailing { get; set; } = true;

    internal int Runs { get; private set; }

    public override void Define()
    {
        Assessment assessment = null!;

        When()
            .Match(() => assessment);

        Then()
            .Do(_ => Run());
    }

    private void Run()
    {
        Runs++;
        if (IsFailing)
            throw new InvalidOperationException("Not now.");
    }
}
