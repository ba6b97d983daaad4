namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>The first example of the package's README.</summary>
internal static class FirstExample
{
    internal static void Run()
    {
        var form = FhirJson.Write(KneeQuestionnaire.Create());
        var answered = KneeCase.Empty.WithAge(34).WithYes(Finding.KneecapPain, Finding.StairsPain);
        var response = FhirJson.Write(KneeResponse.Create(answered, DateTimeOffset.UtcNow));

        var read = KneeResponse.TryRead(response);
        if (!read.IsValid)
            throw new InvalidDataException(string.Join(", ", read.Errors));
        var advice = new RunnersKneeAdvisor().Advise(read.Case, new AdviceRequest { Questions = 3 });
        Console.WriteLine(FhirJson.Write(advice.ToGuidanceResponse()));
        form.Should().NotBeEmpty();
    }
}
