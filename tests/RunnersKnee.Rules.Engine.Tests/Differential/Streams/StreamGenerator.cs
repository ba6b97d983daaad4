using CsCheck;

namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Makes facts of a host, and what it does with them.</summary>
internal static class StreamGenerator
{
    private static readonly Gen<HostValues> _values =
        Gen.Select(Gen.Bool, Gen.Int[0, 2], Gen.Int[0, 5], Gen.OneOf("a", "b", null), (red, group, value, label) => new HostValues(red, group, value, label));

    internal static readonly Gen<HostValues[]> Facts = _values.Array[0, 8];

    internal static readonly Gen<Step[]> Streams = Gen.Frequency(
        (4, _values.Select(Step (values) => new Insert(values))),
        (1, _values.Array[0, 4].Select(Step (values) => new InsertAll(values))),
        (5, Gen.Select(Gen.Int[0, 99], _values, Step (number, values) => new Update(number, values))),
        (3, Gen.Int[0, 99].Select(Step (number) => new Retract(number))),
        (4, Gen.Const((Step)new Fire()))).Array[4, 30];
}
