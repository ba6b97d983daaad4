using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Console = RunnersKnee.Rules.Tests.SnippetConsole;

namespace RunnersKnee.Rules.Tests;

/// <summary>The examples of docs/HOSTING.md as they are compiled and run; a test compares them with the page.</summary>
internal static class HostingSnippets
{
    // <interview>
    internal static (KneeCase Told, Advice Advice) Interview(IRunnersKneeAdvisor advisor, int? age, Func<Question, Answer> ask)
    {
        var told = KneeCase.Empty.WithAge(age);
        while (true)
        {
            var advice = advisor.Advise(told, new AdviceRequest { Questions = 2 });
            if (advice.NextQuestions!.FirstOrDefault(question => question.Ask != QuestionSubject.Age) is not { } next)
                return (told, advice);
            told = told.With(next.Ask.Finding!.Value, ask(next));
        }
    }
    // </interview>

    internal static void Records(IRunnersKneeAdvisor advisor, KneeCase runner)
    {
        // <records>
        var june = advisor.Record(runner.WithNo(Finding.RecentInjury), new DateOnly(2026, 6, 1));
        var kept = RecordJson.Write(june);

        var earlier = RecordJson.Read(kept);
        var today = new DateOnly(2026, 7, 1);
        Console.WriteLine($"To ask anew: {string.Join(", ", earlier.ExpiredOn(today))}");

        var told = earlier.CaseOn(today).WithAge(35).WithNo(Finding.RecentInjury)
            .With(Treatment.IceWithCompression, TreatmentOutcome.NoRelief);
        Console.Write(advisor.Compare(earlier, advisor.Record(told, today)).ToText());
        Console.WriteLine($"June's facts give the same advice: {advisor.Replay(earlier).IsSameAdvice}");
        // </records>
    }

    internal static string Languages(IReadOnlyDictionary<string, string> translation, KneeCase runner)
    {
        // <languages>
        var german = AdviceTexts.English.With(translation, "de");
        foreach (var key in german.Keys.Except(translation.Keys))
            Console.WriteLine($"not translated: {key}");

        var advisor = new RunnersKneeAdvisor(new RunnersKneeOptions { Texts = german });
        var json = AdviceJson.Write(advisor.Advise(runner));
        var sheet = AdviceJson.Read(json).ToHtml(new PrintOptions { Texts = german });
        // </languages>
        return sheet;
    }

    internal static Advice LocalRules(IRunnersKneeAdvisor advisor, KneeCase runner)
    {
        // <degraded>
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        var advice = advisor.Advise(runner, cancellationToken: patience.Token);
        foreach (var failed in advice.Degraded)
            Console.WriteLine($"{failed.Rule}: {failed.Message}");
        // </degraded>
        return advice;
    }

    internal static void Telemetry(Action advise, Action<string> alert)
    {
        // <telemetry>
        using var meter = new MeterListener();
        meter.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument is { Meter.Name: RunnersKneeTelemetry.MeterName, Name: RunnersKneeTelemetry.RulesDegraded })
                listener.EnableMeasurementEvents(instrument);
        };
        meter.SetMeasurementEventCallback<long>((_, _, tags, _) => alert($"The local rule {tags[0].Value} failed."));
        meter.Start();
        // </telemetry>
        advise();
    }

    internal static void SeveralAdvisors(AdviceTexts german, KneeCase runner)
    {
        // <keyed>
        using var provider = new ServiceCollection()
            .AddKeyedRunnersKneeRules("en")
            .AddKeyedRunnersKneeRules("de", options => options.Texts = german)
            .BuildServiceProvider();
        foreach (var language in new[] { "en", "de" })
        {
            var advisor = provider.GetRequiredKeyedService<IRunnersKneeAdvisor>(language);
            Console.WriteLine($"{language}: {advisor.Check(runner, Treatment.Nsaid).Name}");
        }
        // </keyed>
    }

    internal static void KnowledgeHasMovedOn(IRunnersKneeAdvisor advisor, IEnumerable<string> kept)
    {
        // <knowledge>
        foreach (var record in kept.Select(json => RecordJson.Read(json)))
        {
            var replay = advisor.Replay(record);
            if (replay.Differences.FirstOrDefault(change => change.Area == AdviceArea.Referral) is { } referral)
                Console.WriteLine($"{record.Case.Id}: {referral.Item} {referral.From} -> {referral.To}, by {replay.Now.Version}");
        }
        // </knowledge>
    }
}
