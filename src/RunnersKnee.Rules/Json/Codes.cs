using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules.Json;

/// <summary>The codes of the JSON contract: an enum member's name in camelCase, and back. Codes are case-sensitive.</summary>
/// <remarks>For the enums of this library alone. Safe for use by many threads at once.</remarks>
public static class Codes
{
    /// <summary>The code of a member, such as <c>iceWithCompression</c>.</summary>
    /// <typeparam name="TCode">The enum.</typeparam>
    /// <param name="member">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="member"/> is not a member of the enum.</exception>
    /// <exception cref="InvalidOperationException">The enum is not one of this library's.</exception>
    public static string Of<TCode>(TCode member)
        where TCode : struct, Enum
    {
        var names = NamesOf<TCode>();
        var number = Unsafe.BitCast<TCode, int>(member);
        return (uint)number < (uint)names.Length
            ? names[number]
            : throw new ArgumentOutOfRangeException(nameof(member), member, $"Not a member of {typeof(TCode).Name}.");
    }

    /// <summary>Every code of an enum, in the order of <see cref="Members"/>.</summary>
    /// <typeparam name="TCode">The enum.</typeparam>
    /// <exception cref="InvalidOperationException">The enum is not one of this library's.</exception>
    public static IReadOnlyList<string> All<TCode>()
        where TCode : struct, Enum => Shown<TCode>.Names ?? throw Foreign(typeof(TCode));

    /// <summary>
    /// Every member of an enum in the order in which an advice shows them and questions ask for them: that of the protocol's tables of
    /// findings, treatments, steps, notes and reasons to see a clinician, and that of the numbers of any other enum.
    /// </summary>
    /// <typeparam name="TCode">The enum.</typeparam>
    /// <exception cref="InvalidOperationException">The enum is not one of this library's.</exception>
    public static IReadOnlyList<TCode> Members<TCode>()
        where TCode : struct, Enum => Table<TCode>.Names is null ? throw Foreign(typeof(TCode)) : DisplayOrder.Of<TCode>();

    /// <summary>Finds the member that has a code.</summary>
    /// <typeparam name="TCode">The enum.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="member">The member; the default where there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidOperationException">The enum is not one of this library's.</exception>
    public static bool TryParse<TCode>(string? code, out TCode member)
        where TCode : struct, Enum
    {
        var numbers = Numbers<TCode>.ByCode ?? throw Foreign(typeof(TCode));
        var number = 0;
        var isKnown = code is not null && numbers.TryGetValue(code, out number);
        member = Unsafe.BitCast<int, TCode>(number);
        return isKnown;
    }

    /// <summary>Something for every member of an enum, by their numbers.</summary>
    internal static TItem[] Map<TCode, TItem>(Func<TCode, TItem> item)
        where TCode : struct, Enum
    {
        var items = new TItem[NamesOf<TCode>().Length];
        for (var number = 0; number < items.Length; number++)
            items[number] = item(Unsafe.BitCast<int, TCode>(number));
        return items;
    }

    private static string[] NamesOf<TCode>()
        where TCode : struct, Enum => Table<TCode>.Names ?? throw Foreign(typeof(TCode));

    private static InvalidOperationException Foreign(Type code) =>
        new($"{code} is not an enum of {typeof(Codes).Assembly.GetName().Name}: only its own have codes.");

    // Nothing here is generic in an enum that need not be: each such piece of code is compiled anew for each enum. What is null
    // belongs to an enum of another library.
    private static class Table<TCode>
        where TCode : struct, Enum
    {
        internal static readonly string[]? Names = Codes.Names(typeof(TCode));
    }

    private static class Shown<TCode>
        where TCode : struct, Enum
    {
        internal static readonly IReadOnlyList<string>? Names = Table<TCode>.Names is null ? null : [.. DisplayOrder.Of<TCode>().Select(Of)];
    }

    private static class Numbers<TCode>
        where TCode : struct, Enum
    {
        internal static readonly Dictionary<string, int>? ByCode = Codes.ByCode(Table<TCode>.Names);
    }

    private static string[]? Names(Type code) => code.Assembly == typeof(Codes).Assembly
        ? Array.ConvertAll(Enum.GetNames(code), JsonNamingPolicy.CamelCase.ConvertName)
        : null;

    private static Dictionary<string, int>? ByCode(string[]? names)
    {
        if (names is null)
            return null;
        var numbers = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var number = 0; number < names.Length; number++)
            numbers.Add(names[number], number);
        return numbers;
    }
}
