using static RunnersKnee.Rules.Fhir.Tests.HookRequest;

namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class RequestTests
{
    private static readonly HookRequest Order = new() { Drafts = BundleOf(Draft("Ibuprofen")) };

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("{", "$")]
    [InlineData("""{"hook":"order-sign","hook":"order-sign"}""", "$")]
    [InlineData("{}", "$.hook")]
    [InlineData("""{"hook":"order-sign"}""", "$.hookInstance")]
    [InlineData("""{"hook":"order-sign","hookInstance":"1","context":{}}""", "$.hookInstance")]
    [InlineData("""{"hook":"order-sign","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea"}""", "$.context")]
    [InlineData("""{"context":{"patientId":3}}""", "$.context.patientId")]
    [InlineData("""{"context":{"patientId":"p1"}}""", "$.context.draftOrders")]
    [InlineData("""{"context":{"patientId":"p1","draftOrders":[]}}""", "$.context.draftOrders")]
    [InlineData("""{"context":{"patientId":"p1","draftOrders":{"id":"1","id":"2"}}}""", "$")]
    [InlineData("""{"context":{},"prefetch":[]}""", "$.prefetch")]
    public void A_malformed_request_is_400_with_the_fault(string json, string path)
    {
        var answer = Hooks.Services.Answer("runners-knee-order-sign", json);

        answer.Status.Should().Be(400);
        answer.Response.Should().BeNull();
        answer.Errors.Should().Contain(fault => fault.Path == path);
    }

    [Fact]
    public void Another_hook_than_the_services_own_is_400() =>
        Hooks.Services.Answer("runners-knee-order-sign", (Order with { Hook = "patient-view" }).ToJson()).Errors
            .Should().Contain(fault => fault.Path == "$.hook");

    [Fact]
    public void A_selection_list_is_needed_where_orders_are_chosen() =>
        Hooks.Answer(Order with { Hook = "order-select", Selections = "[1]" }).Errors.Single().Path.Should().Be("$.context.selections");

    [Theory]
    [InlineData("null")]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"timeout"}]}""")]
    [InlineData("""{"resourceType":"Patient","id":"p2"}""")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset"}""")]
    [InlineData("\"p1\"")]
    public void Without_the_patient_it_is_412(string patient) => Hooks.Answer(Order with { Patient = patient }).Status.Should().Be(412);

    [Theory]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"timeout"}]}""")]
    [InlineData("""{"resourceType":"MedicationRequest","id":"d1"}""")]
    [InlineData("{}")]
    public void Without_the_orders_it_is_412(string drafts) => Hooks.Answer(Order with { Drafts = drafts }).Status.Should().Be(412);

    [Fact]
    public void A_selection_that_is_not_among_the_orders_is_412() =>
        Hooks.Answer(Order with { Hook = "order-select", Selections = "[\"MedicationRequest/x\"]" }).Status.Should().Be(412);

    [Fact]
    public void A_request_without_prefetch_is_412()
    {
        var json = Order.ToJson();

        Hooks.Services.Answer("runners-knee-order-sign", json[..json.IndexOf(",\n \"prefetch\"", StringComparison.Ordinal)] + "}").Status
            .Should().Be(412);
    }

    [Fact]
    public void A_service_that_there_is_not_is_404()
    {
        Hooks.Services.Answer("nothing", Order.ToJson()).Status.Should().Be(404);
        Hooks.Services.Feedback("nothing", "{}").Status.Should().Be(404);
    }

    /// <summary>Whatever is cut out or changed, an order that would be ruled out is never answered with silence.</summary>
    [Fact]
    public void No_damage_to_a_request_makes_a_contraindicated_order_all_clear()
    {
        var json = (Order with { MedicationRequests = BundleOf(Warfarin) }).ToJson();
        var names = new[] { "Ibuprofen", "430725003", "http://snomed.info/sct" };
        var random = new Random(26);
        foreach (var _ in Enumerable.Range(0, 1500))
        {
            var bytes = json.ToCharArray();
            bytes[random.Next(bytes.Length)] = (char)random.Next(32, 127);
            var damaged = new string(bytes);
            var answer = Hooks.Services.Answer("runners-knee-order-sign", damaged);

            // Silence is right only where what was damaged says that there is nothing to say.
            if (answer is { Status: 200, Response.Cards.Count: 0 })
                Harmless(damaged).Should().BeTrue(damaged);
        }

        bool Harmless(string damaged) => names.Any(name => !damaged.Contains(name, StringComparison.Ordinal))
            || !damaged.Contains("\"code\":\"active\"", StringComparison.Ordinal);
    }
}
