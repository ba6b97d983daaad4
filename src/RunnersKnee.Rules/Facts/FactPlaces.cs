namespace RunnersKnee.Rules;

/// <summary>Where each told fact stands in the catalogue: findings first, then the age, treatments and steps.</summary>
internal static class FactPlaces
{
    internal static readonly int AgePlace = Codes.All<Finding>().Count;
    internal static readonly int FirstTreatmentPlace = AgePlace + 1;
    internal static readonly int FirstStepPlace = FirstTreatmentPlace + Codes.All<Treatment>().Count;
}
