using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Web;

/// <summary>A screen of the interview: what it is about above all, and the codes of all that it asks.</summary>
internal sealed record InterviewScreen(Topic Topic, ImmutableArray<string> Codes)
{
    /// <summary>Where every interview begins.</summary>
    internal static InterviewScreen First { get; } = new(Topic.Person, []);

    internal static InterviewScreen Ask<TCode>(Topic topic, IEnumerable<TCode> members)
        where TCode : struct, Enum => new(topic, [.. members.Select(Rules.Json.Codes.Of)]);

    internal IEnumerable<TCode> Members<TCode>()
        where TCode : struct, Enum
    {
        foreach (var code in Codes)
        {
            if (Rules.Json.Codes.TryParse<TCode>(code, out var member))
                yield return member;
        }
    }

    /// <summary>The findings that it asks for.</summary>
    internal IEnumerable<Finding> Findings => Topic == Topic.OpenSigns ? [] : Members<Finding>();

    /// <summary>Whether a person shows on the drawing where it hurts.</summary>
    internal bool IsDrawn => Findings.Contains(Finding.KneecapPain);

    /// <summary>All that it asks or names, each of which no other screen may ask or name.</summary>
    internal IEnumerable<(bool IsNamed, string Code)> Holds =>
        Codes.IsEmpty ? [(false, Topic.ToString())] : Codes.Select(code => (Topic == Topic.OpenSigns, code));

    /// <summary>What is left of it where another asks or names some of the same; null where nothing is.</summary>
    internal InterviewScreen? Without(InterviewScreen other)
    {
        if (Codes.IsEmpty || (Topic == Topic.OpenSigns) != (other.Topic == Topic.OpenSigns))
            return this;
        ImmutableArray<string> rest = [.. Codes.Except(other.Codes, StringComparer.Ordinal)];
        return rest.IsEmpty ? null : this with { Codes = rest };
    }

    /// <summary>As it is carried from page to page: <c>Symptoms:stairsPain,sittingPain</c>.</summary>
    public override string ToString() => Codes.IsEmpty ? $"{Topic}" : $"{Topic}:{string.Join(',', Codes)}";

    internal static bool TryParse(string text, [NotNullWhen(true)] out InterviewScreen? screen)
    {
        screen = null;
        var (name, codes) = text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon
            ? (text[..colon], text[(colon + 1)..].Split(','))
            : (text, []);
        if (!Enum.TryParse<Topic>(name, out var topic) || topic.ToString() != name || (topic == Topic.Person) != (codes.Length == 0)
            || !codes.All(code => Belongs(topic, code)))
            return false;
        screen = new InterviewScreen(topic, [.. codes]);
        return true;
    }

    private static bool Belongs(Topic topic, string code) => topic == Topic.Tried
        ? Rules.Json.Codes.TryParse<Treatment>(code, out _) || Rules.Json.Codes.TryParse<TreatmentStep>(code, out _)
        : Rules.Json.Codes.TryParse<Finding>(code, out _);
}
