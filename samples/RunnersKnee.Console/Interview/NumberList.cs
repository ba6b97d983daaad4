using System.Globalization;

namespace RunnersKnee.Sample;

/// <summary>A line of numbers such as <c>1 4?, 6-</c>: each chosen plainly, or with a mark.</summary>
internal static class NumberList
{
    /// <param name="line">The line.</param>
    /// <param name="count">The highest number.</param>
    /// <param name="marks">The marks that may stand after a number.</param>
    /// <param name="chosen">The numbers, each with its mark, or with <c>+</c> where it has none.</param>
    /// <param name="fault">What is wrong.</param>
    internal static bool TryParse(string line, int count, string marks, out IReadOnlyDictionary<int, char> chosen, out string? fault)
    {
        var found = new Dictionary<int, char>();
        chosen = found;
        fault = null;
        foreach (var word in line.Split([' ', ',', ';', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var mark = marks.Contains(word[^1], StringComparison.Ordinal) ? word[^1] : '+';
            var digits = mark == '+' ? word : word[..^1];
            if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > count)
            {
                fault = $"{Safe.Quote(word)} is none of the numbers 1 to {count}.";
                return false;
            }

            if (found.TryGetValue(number, out var before) && before != mark)
            {
                fault = $"{number} was answered in two ways.";
                return false;
            }

            found[number] = mark;
        }

        return true;
    }
}
