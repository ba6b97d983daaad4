namespace RunnersKnee.Rules.Json;

/// <summary>Writes an enum member as its code: the member's name in camelCase, as the JSON contract has it.</summary>
/// <typeparam name="TCode">The enum.</typeparam>
/// <remarks>Numbers are refused: a code is always a name.</remarks>
public sealed class CodeConverter<TCode>() : JsonStringEnumConverter<TCode>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TCode : struct, Enum;
