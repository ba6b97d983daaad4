using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules.Json;

/// <summary>The codes of the JSON contract: an enum member's name in camelCase, and back. Codes are case-sensitive.</summary>
/// <remarks>For the enums of this library. Safe for use by many threads at once.</remarks>
public static class Codes
{
    /// <summary>The code of a member, such as <c>iceWithCompression</c>.</summary>
    /// <typeparam name="TCode">The enum.</typeparam>
    /// <param name="member">The member.</param>
    public static string Of<TCode>(TCode member)
        where TCode : struct, Enum => Table<TCode>.Names[Unsafe.BitCast<TCode, int>(member)];

    /// <summary>Every code of an enum, in the enum's order.</summary>
    /// <typeparam name="TCode">The enum.</typeparam>
    public static IReadOnlyList<string> All<TCode>()
        where TCode : struct, Enum => Table<TCode>.Names.AsReadOnly();

    /// <summary>Finds the member that has a code.</summary>
    /// <typeparam name="TCode">The enum.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="member">The member; the default where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse<TCode>(string? code, out TCode member)
        where TCode : struct, Enum
    {
        var place = 0;
        var isKnown = code is not null && Places<TCode>.ByCode.TryGetValue(code, out place);
        member = Unsafe.BitCast<int, TCode>(place);
        return isKnown;
    }

    /// <summary>Something for every member of an enum, in the enum's order.</summary>
    internal static TItem[] Map<TCode, TItem>(Func<TCode, TItem> item)
        where TCode : struct, Enum
    {
        var items = new TItem[Table<TCode>.Names.Length];
        for (var place = 0; place < items.Length; place++)
            items[place] = item(Unsafe.BitCast<int, TCode>(place));
        return items;
    }

    // Nothing here is generic in an enum that need not be: each such piece of code is compiled anew for each enum.
    private static class Table<TCode>
        where TCode : struct, Enum
    {
        internal static readonly string[] Names = Array.ConvertAll(Enum.GetNames(typeof(TCode)), JsonNamingPolicy.CamelCase.ConvertName);
    }

    private static class Places<TCode>
        where TCode : struct, Enum
    {
        internal static readonly Dictionary<string, int> ByCode = PlacesOf(Table<TCode>.Names);
    }

    private static Dictionary<string, int> PlacesOf(string[] names)
    {
        var places = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var place = 0; place < names.Length; place++)
            places.Add(names[place], place);
        return places;
    }
}
