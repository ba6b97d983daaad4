namespace RunnersKnee.Rules.Tests;

/// <summary>
/// What each verdict and each reason to see a clinician rests on in some cases, and what would change it, is as it is listed in
/// <c>explanations.txt</c>, a line each: for a person to read, and so that no search finds less, or in another order, unnoticed.
/// </summary>
public class ExplanationListTests
{
    /// <summary>Set to any value, it writes the list anew. See CONTRIBUTING.</summary>
    private const string Update = "UPDATE_EXPLANATIONS";

    private static readonly string File = Path.Combine(Repository.Root, "tests", "RunnersKnee.Rules.Tests", "Asking", "Explaining", "explanations.txt");

    private static readonly string[] Cases =
    [
        "typical-runner", "nothing-told", "raynauds-and-ice", "last-resort-with-ulcer", "hot-swollen-joint", "limping-at-13", "achieved-and-failed",
        "everything-answered",
    ];

    private static readonly RunnersKneeAdvisor Advisor = new();

    [Fact]
    public void Explanations_are_as_they_are_listed()
    {
        var lines = string.Concat(Cases.SelectMany(id => Explained(id, WorkedCase.All[id].Case)).Select(line => line + "\n"));

        if (Environment.GetEnvironmentVariable(Update) is { Length: > 0 })
            System.IO.File.WriteAllText(File, lines);
        else
            lines.Should().Be(System.IO.File.ReadAllText(File), "it is written anew by {0}=1 dotnet test --filter ExplanationListTests", Update);
    }

    private static IEnumerable<string> Explained(string id, KneeCase @case) =>
    [
        .. Enum.GetValues<Treatment>().Select(treatment => Line(id, Advisor.Explain(@case, treatment))),
        .. Enum.GetValues<ReferralCode>().Select(reason => Line(id, Advisor.Explain(@case, reason))),
    ];

    private static string Line(string id, Explanation explanation) =>
        $"{id} {explanation.Code}: {explanation.Outcome}, as {Joined(explanation.Facts.Select(fact => fact.Fact))}"
        + string.Concat(explanation.Alternatives.Select(other => $"; {other.Outcome} if {Joined(other.Changes.Select(Change))}"))
        + (explanation.OutOfReach is null ? string.Empty : "; out of reach");

    private static string Change(FactChange change) => $"{change.Code}={change.To}{(change.From is { } from ? $" (not {from})" : string.Empty)}";

    private static string Joined(IEnumerable<string> items) => string.Join(" and ", items.DefaultIfEmpty("nothing told"));
}
