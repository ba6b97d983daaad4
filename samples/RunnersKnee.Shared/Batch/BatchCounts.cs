using System.Globalization;

namespace RunnersKnee.Sample;

/// <summary>How many lines were cases and how many were not.</summary>
internal readonly record struct BatchCounts(long Good, long Bad)
{
    public static BatchCounts operator +(BatchCounts left, BatchCounts right) => new(left.Good + right.Good, left.Bad + right.Bad);

    internal string InWords() => string.Create(CultureInfo.InvariantCulture, $"{Good} good, {Bad} bad");
}
