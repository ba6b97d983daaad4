using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>Where a rule goes wrong.</summary>
internal enum Fails
{
    InACondition,
    InAJoinedCondition,
    InAnAction,
    InAYield,
    InAQuery,
    InAFilter,
    ByFeedingItself,
    ByUpdatingItsOwnFact,
}

/// <summary>A rule that adds a note and goes wrong.</summary>
internal sealed class Failing(Fails how) : Rule
{
    public override void Define()
    {
        Assessment assessment = null!;
        Referral referral = null!;
        Counted counted = null!;
        IEnumerable<Answered> answers = null!;

        Name($"local.fails.{how}");
        switch (how)
        {
            case Fails.InACondition:
                When().Match(() => assessment, a => Throws(a));
                break;
            case Fails.InAJoinedCondition:
                When().Match(() => assessment).Match(() => referral, r => Throws(r, assessment));
                break;
            case Fails.InAQuery:
                When().Query(() => answers, query => query.Match<Answered>(answer => Throws(answer)).Collect());
                break;
            case Fails.ByFeedingItself:
                When().Match(() => counted);
                break;
            case Fails.ByUpdatingItsOwnFact:
                When().Match(() => assessment);
                break;
            default:
                When().Match(() => assessment);
                break;
        }

        if (how == Fails.InAFilter)
            Filter().Where(() => Throws(assessment));
        if (how == Fails.InAYield)
            Then().Yield(_ => Faulty());
        else
            Then().Yield(_ => Note());
        if (how == Fails.InAnAction)
            Then().Do(_ => Fail());
        else if (how == Fails.ByFeedingItself)
            Then().Do(context => context.Insert(new Counted(counted.Value + 1)));
        else if (how == Fails.ByUpdatingItsOwnFact)
            Then().Do(context => context.Update(assessment));
    }

    private static LocalNote Note() => new("local.note", "Said by a rule that fails.");

    private static LocalReferral Faulty() => new((Urgency)(-1), "local.negative", "Less than nothing.");

    private static void Fail() => throw new InvalidOperationException("The action failed.");

    private static bool Throws(params object[] facts) => throw new InvalidOperationException($"The condition failed on {facts.Length}.");
}

/// <summary>Something to count with.</summary>
internal sealed record Counted(int Value);

/// <summary>Starts to count.</summary>
[Name("local.start")]
internal sealed class StartCounting : Rule
{
    public override void Define()
    {
        Assessment assessment = null!;

        When()
            .Match(() => assessment);

        Then()
            .Yield(_ => new Counted(0));
    }
}

/// <summary>Ends the session as soon as it fires.</summary>
[Name("local.halts")]
[Priority(1_000)]
internal sealed class Halting : Rule
{
    public override void Define()
    {
        CaseFact fact = null!;

        When()
            .Match(() => fact);

        Then()
            .Do(context => context.Halt());
    }
}
