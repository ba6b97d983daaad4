using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RunnersKnee.Web;

/// <summary>Well is a host whose advisor advises.</summary>
internal sealed class AdvisorCheck(IRunnersKneeAdvisor advisor) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        advisor.Advise(KneeCase.Empty, cancellationToken: cancellationToken);
        return Task.FromResult(HealthCheckResult.Healthy());
    }
}
