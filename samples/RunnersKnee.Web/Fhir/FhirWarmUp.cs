using RunnersKnee.Rules.Fhir;

namespace RunnersKnee.Web;

/// <summary>Lets the FHIR library get to know its types before the first request is let in.</summary>
internal sealed class FhirWarmUp : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        FhirJson.Write(KneeQuestionnaire.Create());
        KneeResponse.TryRead(FhirJson.Write(KneeResponse.Create(KneeCase.Empty.WithAge(0), DateTimeOffset.UnixEpoch)));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
