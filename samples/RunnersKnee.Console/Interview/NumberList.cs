using System.Globalization;

namespace RunnersKnee.Sample;

/// <summary>A line of numbers such as <c>1 4?, 6-</c>: each chosen plainly, with a question mark, or with a minus.</summary>
internal static class NumberList
{
    internal static bool TryParse(string line, int count, out IReadOnlyDictionary<int, char> chosen, out string? fault)
    {
        var found = new Dictionary<int, char>();
        chosen = found;
        fault = null;
        foreach (var word in line.Split([' ', ',', ';', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var mark = word[^1] is '?' or '-' ? word[^1] : '+';
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
