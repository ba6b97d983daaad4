using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules;

/// <summary>A code, or none, for each of up to 32 places, four bits a place.</summary>
internal readonly record struct PackedCodes(UInt128 Bits)
{
    private const int BitsPerPlace = 4;

    internal TCode? Get<TCode>(int place)
        where TCode : struct, Enum
    {
        var stored = (int)(Bits >> (place * BitsPerPlace)) & 0xF;
        return stored == 0 ? null : Unsafe.BitCast<int, TCode>(stored - 1);
    }

    /// <summary>The same with a code at a place that has none yet.</summary>
    internal PackedCodes With<TCode>(int place, TCode code)
        where TCode : struct, Enum =>
        new(Bits | ((UInt128)(uint)(Unsafe.BitCast<TCode, int>(code) + 1) << (place * BitsPerPlace)));
}
