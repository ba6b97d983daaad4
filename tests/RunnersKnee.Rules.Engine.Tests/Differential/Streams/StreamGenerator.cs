using CsCheck;

namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Makes facts of a host, and what it does with them.</summary>
internal static class StreamGenerator
{
    private static readonly Gen<HostValues> _values =
        Gen.Select(Gen.Bool, Gen.Int[0, 2], Gen.Int[0, 5], Gen.OneOf("a", "b", null), (red, group, value, label) => new HostValues(red, group, value, label));

    internal static readonly Gen<HostValues[]> Facts = _values.Array[0, 8];

    private static readonly Gen<Update> _updates = Gen.Select(Gen.Int[0, 99], _values, (number, values) => new Update(number, values));

    internal static readonly Gen<Step[]> Streams = Gen.Frequency(
        (6, _values.Select(Step (values) => new Insert(values))),
        (1, _values.Array[0, 4].Select(Step (values) => new InsertAll(values))),
        (5, _updates.Select(Step (update) => update)),
        (2, Gen.Select(_updates, _updates, Step (first, second) => new UpdateAll(first, second))),
        (3, Gen.Int[0, 99].Select(Step (number) => new Retract(number))),
        (4, Gen.Const((Step)new Fire())),
        (1, Gen.Const((Step)new RetractAll()))).Array[4, 40];
}
