using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Rules.Engine;

/// <summary>How facts and tokens that go together find each other: by two values that have to be equal.</summary>
/// <param name="place">The place of the index in the memory of the facts.</param>
/// <param name="ofToken">The value of a token.</param>
/// <param name="isExact">Whether equal keys mean equal values.</param>
internal sealed class JoinIndex(int place, HotExpression<Func<Token, object?, long>> ofToken, bool isExact)
{
    /// <summary>The key of what has none, as reading it throws: the conditions themselves are asked then, and tell the failure.</summary>
    internal const long Unkeyed = long.MinValue;

    internal int Place => place;

    internal bool IsExact => isExact;

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The condition is asked instead, and throws again.")]
    internal long KeyOf(Token token)
    {
        try
        {
            return ofToken.Delegate(token, null);
        }
        catch (Exception)
        {
            return Unkeyed;
        }
    }
}
