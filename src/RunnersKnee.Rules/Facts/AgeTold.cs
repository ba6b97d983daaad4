using System.Globalization;

namespace RunnersKnee.Rules;

/// <summary>The age in whole years. Where it is absent, no condition on it holds.</summary>
internal sealed record AgeTold(int Years) : CaseFact
{
    internal override int Place => FactPlaces.AgePlace;

    internal override string Text { get; } = string.Create(CultureInfo.InvariantCulture, $"age={Years}");
}
