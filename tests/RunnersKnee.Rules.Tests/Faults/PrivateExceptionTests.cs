using System.Text.Json;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// Exceptions end in logs: what the library says in one names places, rules and types, and nothing that was told of a person.
/// </summary>
public class PrivateExceptionTests
{
    private static readonly string[] Told = ["a-person", "Ja", "137", "nsaid", "worse", "=yes", "=no"];

    public static TheoryData<string, Action> Faults => new()
    {
        {
            "a case",
            () => CaseJson.Read(
                """{"id":"a-person\ud800","age":137,"findings":{"limp":"Ja"},"treatments":[{"treatment":"nsaid","outcome":"Ja"}]}""")
        },
        { "a case that a host binds", () => JsonSerializer.Deserialize<KneeCase>("""{"age":137,"findings":{"limp":"Ja"}}""") },
        {
            "a record",
            () => RecordJson.Read("""{"case":{"id":"a-person","age":137,"findings":{"limp":"Ja"}},"advice":{"id":"a-person","Ja":1}}""")
        },
        { "an advice", () => AdviceJson.Read("""{"id":"a-person","assessment":{"likelihood":"Ja"}}""") },
        { "an explanation", () => ExplanationJson.Read("""{"code":"nsaid","outcome":137}""") },
        { "a fact", () => JsonSerializer.Deserialize<Reason>("""{"Rule":"x","Facts":["limp=Ja"]}""") },
        { "a question", () => JsonSerializer.Deserialize<QuestionSubject>("\"Ja\"") },
        { "an age", () => KneeCase.Empty.WithAge(137) },
        { "an id", () => KneeCase.Empty.WithId("a-person\ud800") },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Nothing_that_was_told_is_in_a_message(string document, Action read)
    {
        var fault = Record.Exception(read);

        fault.Should().NotBeNull(document);
        for (var one = fault; one is not null; one = one.InnerException)
            one.Message.Should().NotContainAny(Told);
    }
}
