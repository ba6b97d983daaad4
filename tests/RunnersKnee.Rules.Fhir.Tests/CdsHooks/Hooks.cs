using RunnersKnee.Rules.Fhir.CdsHooks;

namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>The services, on a fixed day.</summary>
internal static class Hooks
{
    internal static KneeCdsHooks Services { get; } = new(Advised.Advisor, new CdsHooksOptions
    {
        SourceUrl = new Uri("https://clinic.example/about"),
        QuestionnaireUrl = new Uri("https://clinic.example/knee"),
        Clock = new Midday(),
    });

    internal static CdsAnswer Answer(HookRequest request) => Services.Answer("runners-knee-" + request.Hook, request.ToJson());

    internal static IReadOnlyList<CdsCard> Cards(HookRequest request)
    {
        var answer = Answer(request);
        answer.Status.Should().Be(200, string.Join("\n", answer.Errors));
        return answer.Response!.Cards;
    }

    private sealed class Midday : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);
    }
}
