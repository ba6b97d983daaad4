using CsCheck;

namespace RunnersKnee.Rules.Tests;

/// <summary>What local rules may say, at random.</summary>
internal static class LocalFactGenerator
{
    private static Gen<LocalFact[]> Held { get; } =
        Gen.Shuffle(Enum.GetValues<Treatment>(), 0, 6)
            .Select(held => held.Select(treatment => (LocalFact)new HeldLocally(treatment)).ToArray());

    private static Gen<LocalFact[]> Raised { get; } = Gen.Int[0, 4].Select(rank => (Urgency)rank)
        
        .Select(urgency => urgency == Urgency.None ? Array.Empty<LocalFact>() : [new RaisedLocally(urgency)]);

    private static Gen<LocalFact[]> Failed { get; } =
        Gen.Bool.Select(failed => failed ? new LocalFact[] { new CareFailedWithoutLocalRules() } : []);

    internal static Gen<LocalFact[]> Facts { get; } =
        Gen.Select(Held, Raised, Failed, (held, raised, failed) => (LocalFact[])[.. held, .. raised, .. failed]);
}
