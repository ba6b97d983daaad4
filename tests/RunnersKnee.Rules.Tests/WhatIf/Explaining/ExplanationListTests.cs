namespace RunnersKnee.Rules.Tests;

/// <summary>
/// What each verdict and each reason to see a clinician rests on in some cases, and what would change it, is as it is listed in
/// <c>explanations.txt</c>, a line each: for a person to read, and so that no search finds less, or in another order, unnoticed.
/// Some of them stand in <c>explanation-texts.txt</c> whole, as a reader gets them.
/// </summary>
[Trait(TestKind.Trait, TestKind.Proof)]
public class ExplanationListTests
{
    /// <summary>Set to any value, it writes the list anew. See CONTRIBUTING.</summary>
    private const string Update = "UPDATE_EXPLANATIONS";

    private static readonly string[] Cases =
    [
        "typical-runner", "nothing-told", "raynauds-and-ice", "last-resort-with-ulcer", "hot-swollen-joint", "limping-at-13",
        "achieved-and-failed",
        "everything-answered",
    ];

    /// <summary>
    /// With a warning and what lifts it, with one that nothing lifts, with evidence alone (of the plan, of the last resort), while
    /// something is waited for, out of reach while not assessed, for a reason that is given, and for one that nothing takes away.
    /// </summary>
    private static readonly (string Id, string Code)[] Whole =
    [
        ("typical-runner", "nsaid"), ("typical-runner", "surgery"), ("typical-runner", "iceWithCompression"),
        ("typical-runner", "loadManagement"),
        ("last-resort-with-ulcer", "cortisoneInjection"), ("last-resort-with-ulcer", "hyaluronicAcidInjection"),
        ("nothing-told", "gaitAnalysis"), ("nothing-told", "surgery"),
        ("limping-at-13", "dropSquat"), ("hot-swollen-joint", "septicArthritis"), ("typical-runner", "childUnder12"),
        ("nothing-told", "conservativeCareFailed"),
    ];

    private static readonly RunnersKneeAdvisor Advisor = new();

    [Fact]
    public void Explanations_are_as_they_are_listed() =>
        AsIn("explanations.txt", Cases.SelectMany(id => Explained(id, WorkedCase.All[id].Case)).Select(line => line + "\n"));

    [Fact]
    public void Whole_explanations_read_as_they_are_listed() =>
        AsIn(
            "explanation-texts.txt",
            Whole.Select(asked => $"== {asked.Id} {asked.Code}\n{Advisor.Explain(WorkedCase.All[asked.Id].Case, asked.Code).ToText()}\n"));

    private static void AsIn(string name, IEnumerable<string> lines) =>
        ListFile.ShouldHold("WhatIf/Explaining/" + name, lines, Update, nameof(ExplanationListTests));

    private static IEnumerable<string> Explained(string id, KneeCase @case) =>
    [
        .. Enum.GetValues<Treatment>().Select(treatment => Line(id, Advisor.Explain(@case, treatment))),
        .. Enum.GetValues<ReferralCode>().Select(reason => Line(id, Advisor.Explain(@case, reason))),
    ];

    private static string Line(string id, Explanation explanation) =>
        $"{id} {explanation.Code}: {explanation.Outcome}, as {Joined(explanation.Facts.Select(fact => fact.Fact))}"
        + string.Concat(explanation.Alternatives.Select(other => $"; {other.Outcome} if {Joined(other.Changes.Select(Change))}"))
        + (explanation.OutOfReach is null ? string.Empty : "; out of reach");

    private static string Change(FactChange change) =>
        $"{change.Code}={change.To}{(change.From is { } from ? $" (not {from})" : string.Empty)}";

    private static string Joined(IEnumerable<string> items) => string.Join(" and ", items.DefaultIfEmpty("nothing told"));
}
