namespace RunnersKnee.Rules;

/// <summary>An age that calls for care with a treatment, from a bound or below one. An age that was not told does not.</summary>
internal sealed record AgeCaution(string Code, int From, int Below)
{
    internal static readonly AgeCaution Under18 = new("ageUnder18", 0, 18);

    internal static readonly AgeCaution From60 = new("age60OrOver", 60, int.MaxValue);

    internal bool Holds(int years) => years >= From && years < Below;
}
