using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Web;

/// <summary>A screen of the interview: a topic, and the codes of what it asks about.</summary>
internal sealed record InterviewScreen(Topic Topic, ImmutableArray<string> Codes)
{
    /// <summary>Where every interview begins.</summary>
    internal static InterviewScreen First { get; } = Alone(Topic.Person);

    internal static InterviewScreen Alone(Topic topic) => new(topic, []);

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

    /// <summary>Who can answer all of its questions; null where it asks no finding.</summary>
    internal Answerer? AnsweredBy => Topic is Topic.Person or Topic.Tried or Topic.Outcomes or Topic.Steps
        ? null
        : Members<Finding>().Max(finding => (Answerer?)Words.Question(finding).AnsweredBy);

    /// <summary>All that it asks, none of which another screen may ask; of one without codes its topic.</summary>
    internal IEnumerable<(Topic Topic, string? Code)> Asks =>
        Codes.IsEmpty ? [(Topic, null)] : Codes.Select(code => (Topic, (string?)code));

    /// <summary>What is left of it where another asks some of the same; null where nothing is.</summary>
    internal InterviewScreen? Without(InterviewScreen other)
    {
        if (other.Topic != Topic)
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
        if (!Enum.TryParse<Topic>(name, out var topic) || topic.ToString() != name || !codes.All(code => Belongs(topic, code)))
            return false;
        screen = new InterviewScreen(topic, [.. codes]);
        return true;
    }

    private static bool Belongs(Topic topic, string code) => topic switch
    {
        Topic.Tried or Topic.Outcomes => Rules.Json.Codes.TryParse<Treatment>(code, out _),
        Topic.Steps => Rules.Json.Codes.TryParse<TreatmentStep>(code, out _),
        _ => Rules.Json.Codes.TryParse<Finding>(code, out var finding) && Topics.Of(finding) == topic,
    };
}
