using System.Collections.Immutable;

namespace RunnersKnee.Web;

/// <summary>
/// How far an interview has come. It lives in the page alone: each form posts it, with the answers on top, and gets the next
/// page back. So the host keeps nothing, and there is nothing in it that a request from elsewhere could change.
/// </summary>
internal sealed record InterviewState
{
    internal KneeCase Case { get; init; } = KneeCase.Empty;

    /// <summary>The screens so far, also those that are ahead of a person who went back.</summary>
    internal ImmutableList<InterviewScreen> Trail { get; init; } = [InterviewScreen.First];

    /// <summary>The place in the trail.</summary>
    internal int At { get; init; }

    /// <summary>Where on the drawing it hurts, besides the kneecap.</summary>
    internal ImmutableSortedSet<Spot> Spots { get; init; } = [];

    internal InterviewScreen Screen => Trail[At];

    /// <summary>What the screens of a topic have asked about so far.</summary>
    internal IEnumerable<TCode> Asked<TCode>(Topic topic)
        where TCode : struct, Enum => Trail.Where(screen => screen.Topic == topic).SelectMany(screen => screen.Members<TCode>());

    /// <summary>The state at a new screen. What was left open before and is asked again is asked there alone.</summary>
    internal InterviewState Ask(InterviewScreen next)
    {
        var trail = Trail.Select(screen => screen.Without(next)).OfType<InterviewScreen>().Append(next).ToImmutableList();
        return this with { At = trail.Count - 1, Trail = trail };
    }

    /// <summary>The signs that a person has to be told are open: those not named yet, or asked in the usual way after they were named.</summary>
    internal IEnumerable<Finding> NotNamed(IEnumerable<Finding> open)
    {
        var named = new HashSet<Finding>();
        foreach (var screen in Trail)
        {
            if (screen.Topic == Topic.OpenSigns)
                named.UnionWith(screen.Members<Finding>());
            else if (screen.Topic != Topic.OnceMore)
                named.ExceptWith(screen.Members<Finding>());
        }

        return open.Where(sign => !named.Contains(sign));
    }
}
