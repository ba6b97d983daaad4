using RunnersKnee.Rules.Fhir.CdsHooks;
using static RunnersKnee.Rules.Fhir.Tests.HookRequest;

namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>What CDS Hooks asks of every answer: its invariants, on the JSON itself.</summary>
public sealed class CardTests
{
    public static TheoryData<string> Answers { get; } =
    [
        Json(new HookRequest { Hook = "patient-view" }),
        Json(new HookRequest { Hook = "patient-view", Conditions = BundleOf() }),
        Json(new HookRequest
        {
            MedicationRequests = BundleOf(Warfarin),
            Drafts = BundleOf(Draft("Ibuprofen"), Draft("Triamcinolone intra-articular")),
        }),
        Json(new HookRequest { Drafts = BundleOf(Draft("Hylan prefilled syringe")) }),
        Json(new HookRequest
        {
            Drafts = BundleOf("""{"resourceType":"MedicationRequest","medicationCodeableConcept":{"text":"Ibuprofen"}}"""),
        }),
        Json(new HookRequest { Drafts = BundleOf("null") }),
        Json(new HookRequest { Conditions = "null", Drafts = BundleOf(Draft("Ibuprofen")) }),
    ];

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_keeps_what_CDS_Hooks_asks_of_it(string json)
    {
        var root = JsonDocument.Parse(json).RootElement;
        NoNullAndNothingEmpty(root.GetProperty("cards"));
        foreach (var card in root.GetProperty("cards").EnumerateArray())
        {
            card.GetProperty("summary").GetString()!.Length.Should().BeLessThan(140);
            card.GetProperty("indicator").GetString().Should().BeOneOf("info", "warning", "critical");
            card.GetProperty("source").GetProperty("label").GetString().Should().NotBeEmpty();
            Guid.Parse(card.GetProperty("uuid").GetString()!).Should().NotBeEmpty();
            card.TryGetProperty("suggestions", out var suggestions).Should().Be(card.TryGetProperty("selectionBehavior", out var behavior));
            if (behavior.ValueKind != JsonValueKind.Undefined)
                behavior.GetString().Should().Be("any");
            foreach (var action in Each(suggestions).SelectMany(suggestion => Each(suggestion.GetProperty("actions"))))
            {
                action.GetProperty("type").GetString().Should().Be("delete");
                action.GetProperty("description").GetString().Should().NotBeEmpty();
                action.GetProperty("resourceId").GetString().Should().Be("MedicationRequest/d1");
                action.TryGetProperty("resource", out _).Should().BeFalse();
            }

            if (card.TryGetProperty("overrideReasons", out var reasons))
                Each(reasons).Should().OnlyContain(reason => reason.GetProperty("display").GetString()!.Length > 0);
            if (card.TryGetProperty("links", out var links))
                Each(links).Should().OnlyContain(link => link.GetProperty("type").GetString() == "absolute");
        }
    }

    [Fact]
    public void Every_summary_is_a_calm_whole_sentence_without_a_dose()
    {
        foreach (var key in FhirTexts.English.Keys.Where(key => key.EndsWith(".summary", StringComparison.Ordinal)))
        {
            var text = FhirTexts.English[key].Replace("{count}", "77", StringComparison.Ordinal);
            text.Length.Should().BeLessThan(140, key);
            text.Should().MatchRegex("^[A-Z].*[A-Za-z]\\.$", key).And.NotContain("!").And.NotMatchRegex("[0-9] ?(mg|g|ml|mcg|times)");
        }
    }

    [Fact]
    public void There_is_a_sentence_for_each_verdict_and_each_contraindication()
    {
        foreach (var verdict in Codes.All<Verdict>())
            FhirTexts.English.Keys.Should().Contain($"card.{verdict}.summary");
        foreach (var treatment in (Treatment[])
            [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.HyaluronicAcidInjection, Treatment.JointNutrients])
        {
            foreach (var finding in Codes.Members<Finding>())
            {
                var verdict = Advised.Advisor.Check(KneeCase.Empty.WithYes(finding, Finding.KneecapPain), treatment);
                if (verdict.Verdict == Verdict.Contraindicated)
                    FhirTexts.English.Keys.Should().Contain($"card.contraindicated.{Codes.Of(treatment)}.{Codes.Of(finding)}.summary");
            }
        }
    }

    [Fact]
    public void Every_text_is_used_once_by_its_key_and_a_host_replaces_it()
    {
        var words = FhirTexts.English.With([new("card.avoid.nsaid.summary", "Erst alles andere.")]);
        var hooks = new KneeCdsHooks(Advised.Advisor, new CdsHooksOptions { Words = words });

        hooks.Answer("runners-knee-order-sign", new HookRequest { Drafts = BundleOf(Draft("Ibuprofen")) }.ToJson())
            .Response!.Cards[0].Summary.Should().Be("Erst alles andere.");
    }

    [Theory]
    [InlineData("card.nothing.summary", "x")]
    [InlineData("card.avoid.nsaid.summary", " ")]
    [InlineData("card.missing.summary", "without a number")]
    public void A_text_that_is_not_valid_is_refused(string key, string text) =>
        FluentActions.Invoking(() => FhirTexts.English.With([new(key, text)]))
            .Should().Throw<ArgumentException>().WithMessage($"*'{key}'*");

    [Fact]
    public void A_summary_that_is_too_long_is_refused() =>
        FluentActions.Invoking(() => FhirTexts.English.With([new("card.avoid.nsaid.summary", new string('x', 140))]))
            .Should().Throw<ArgumentException>();

    [Fact]
    public void Discovery_names_a_service_for_each_hook_with_an_id_of_its_own()
    {
        var services = JsonDocument.Parse(Hooks.Services.Discovery.ToJson()).RootElement.GetProperty("services");

        Each(services).Select(service => service.GetProperty("hook").GetString())
            .Should().Equal("patient-view", "order-select", "order-sign");
        Each(services).Select(service => service.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
        Each(services).Should().OnlyContain(service => service.GetProperty("prefetch").GetProperty("patient").GetString()
            == "Patient/{{context.patientId}}");
    }

    private static string Json(HookRequest request) => Hooks.Answer(request).Response!.ToJson();

    private static IEnumerable<JsonElement> Each(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : Enumerable.Empty<JsonElement>();

    private static void NoNullAndNothingEmpty(JsonElement value)
    {
        var members = value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Select(member => member.Value) : [];
        foreach (var child in Each(value).Concat(members))
        {
            child.ValueKind.Should().NotBe(JsonValueKind.Null);
            if (child.ValueKind == JsonValueKind.Array)
                child.GetArrayLength().Should().BePositive();
            if (child.ValueKind == JsonValueKind.String)
                child.GetString().Should().NotBeEmpty();
            NoNullAndNothingEmpty(child);
        }
    }
}
