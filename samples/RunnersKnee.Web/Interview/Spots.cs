namespace RunnersKnee.Web;

/// <summary>The places on the drawing: their words, and what they answer.</summary>
internal static class Spots
{
    internal static string Code(Spot spot) => spot.ToString();

    internal static string Of(Spot spot) => spot switch
    {
        Spot.TendonBelow => "The tendon below the kneecap",
        Spot.InnerSide => "The inner side, towards the other knee",
        Spot.OuterSide => "The outer side",
        Spot.Back => "The back of the knee",
        Spot.FibularHead => "The bony bump at the outer side, just below the knee",
        Spot.ShinBone => "The shin bone",
        Spot.ThighBone => "The thigh bone",
        _ => throw new ArgumentOutOfRangeException(nameof(spot), spot, "No such place."),
    };

    /// <summary>Whether only a finger can tell what a pain there means.</summary>
    internal static bool IsOnBone(Spot spot) => spot is Spot.FibularHead or Spot.ShinBone or Spot.ThighBone;

    /// <summary>Whether the knee is sore away from the kneecap, where the drawing tells; null where it leaves it to be asked.</summary>
    /// <param name="spots">The places shown.</param>
    /// <param name="notNamed">What is said of the places that were not shown.</param>
    internal static Answer? Elsewhere(IReadOnlyCollection<Spot> spots, Answer? notNamed) =>
        spots.Any(spot => !IsOnBone(spot)) ? Answer.Yes
        : spots.Count > 0 ? null
        : notNamed;
}
