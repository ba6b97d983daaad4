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

    /// <summary>The treatments that were tried, whether or not it is known how they went.</summary>
    internal ImmutableSortedSet<Treatment> Tried { get; init; } = [];

    internal InterviewScreen Screen => Trail[At];

    internal bool WasAsked(Topic topic) => Trail.Any(screen => screen.Topic == topic);

    /// <summary>What the screens of a topic have asked about so far.</summary>
    internal IEnumerable<TCode> Asked<TCode>(Topic topic)
        where TCode : struct, Enum => Trail.Where(screen => screen.Topic == topic).SelectMany(screen => screen.Members<TCode>());

    /// <summary>The treatments of a screen of which the outcome is asked: what was ticked may have been unticked since.</summary>
    internal IEnumerable<Treatment> OutcomesAskedBy(InterviewScreen screen) => screen.Members<Treatment>().Where(Tried.Contains);

    internal bool HasAnythingToAsk(InterviewScreen screen) => screen.Topic != Topic.Outcomes || OutcomesAskedBy(screen).Any();

    /// <summary>The state at a new screen. What was left open before and is asked again is asked there alone.</summary>
    internal InterviewState Ask(InterviewScreen next)
    {
        var trail = Trail.Select(screen => screen.Without(next)).OfType<InterviewScreen>().Append(next).ToImmutableList();
        return this with { At = trail.Count - 1, Trail = trail };
    }
}
