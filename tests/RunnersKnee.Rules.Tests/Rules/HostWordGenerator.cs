using CsCheck;

namespace RunnersKnee.Rules.Tests;

/// <summary>What a host's own rules may say, at random.</summary>
internal static class HostWordGenerator
{
    private static Gen<HostWord[]> Held { get; } =
        Gen.Shuffle(Enum.GetValues<Treatment>(), 0, 6).Select(held => held.Select(treatment => (HostWord)new HeldByHost(treatment)).ToArray());

    private static Gen<HostWord[]> Raised { get; } = Gen.Int[0, 4].Select(rank => (Urgency)rank)
        
        .Select(urgency => urgency == Urgency.None ? Array.Empty<HostWord>() : [new RaisedByHost(urgency)]);

    private static Gen<HostWord[]> Failed { get; } = Gen.Bool.Select(failed => failed ? new HostWord[] { new CareFailedWithoutHost() } : []);

    internal static Gen<HostWord[]> Words { get; } =
        Gen.Select(Held, Raised, Failed, (held, raised, failed) => (HostWord[])[.. held, .. raised, .. failed]);
}
