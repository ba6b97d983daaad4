using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules.Protocol;

/// <summary>
/// The order in which the members of an enum are shown: that of the protocol's table of them, or of their numbers where no table
/// lists them. A new member gets the next number, which never changes, and any place in its table.
/// </summary>
internal static class DisplayOrder
{
    /// <summary>Every member, in order.</summary>
    internal static ReadOnlyCollection<TCode> Of<TCode>()
        where TCode : struct, Enum => Table<TCode>.Members;

    /// <summary>The place of a member, from 0; what is none comes after all that are.</summary>
    internal static int PlaceOf<TCode>(TCode code)
        where TCode : struct, Enum
    {
        var places = Table<TCode>.Places;
        var number = Unsafe.BitCast<TCode, int>(code);
        return (uint)number < (uint)places.Length ? places[number] : places.Length;
    }

    /// <summary>Compares members by their places.</summary>
    internal static IComparer<TCode> By<TCode>()
        where TCode : struct, Enum => Table<TCode>.ByPlace;

    private static Array? TableOf(Type code) => code == typeof(Finding) ? FindingCatalogue.Findings
        : code == typeof(Treatment) ? TreatmentCatalogue.Treatments
        : code == typeof(TreatmentStep) ? TreatmentCatalogue.Steps
        : code == typeof(NoteCode) ? NoteTable.Notes
        : code == typeof(ReferralCode) ? ReferralOrder.Codes
        : null;

    private static class Table<TCode>
        where TCode : struct, Enum
    {
        internal static readonly ReadOnlyCollection<TCode> Members =
            Array.AsReadOnly((TCode[]?)TableOf(typeof(TCode)) ?? Codes.Map<TCode, TCode>(static code => code));

        internal static readonly int[] Places = Codes.Map<TCode, int>(static code => Members.IndexOf(code));
        internal static readonly IComparer<TCode> ByPlace = Comparer<TCode>.Create(static (one, other) => PlaceOf(one) - PlaceOf(other));
    }
}
