using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace RunnersKnee.Rules;

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
        where TCode : struct, Enum => Table<TCode>.Names;

    /// <summary>Finds the member that has a code.</summary>
    /// <typeparam name="TCode">The enum.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="member">The member; the default where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse<TCode>(string? code, out TCode member)
        where TCode : struct, Enum
    {
        member = default;
        return code is not null && Table<TCode>.Members.TryGetValue(code, out member);
    }

    private static class Table<TCode>
        where TCode : struct, Enum
    {
        internal static readonly string[] Names = [.. Enum.GetNames<TCode>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

        internal static readonly FrozenDictionary<string, TCode> Members =
            Enum.GetValues<TCode>().ToFrozenDictionary(Of, StringComparer.Ordinal);
    }
}
