using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RunnersKnee.Web;

/// <summary>Well is a host whose advisor advises, and that is not about to stop.</summary>
internal sealed class AdvisorCheck(IRunnersKneeAdvisor advisor, Draining draining) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (draining.HasBegun)
            return Task.FromResult(HealthCheckResult.Unhealthy());
        advisor.Advise(KneeCase.Empty, cancellationToken: cancellationToken);
        return Task.FromResult(HealthCheckResult.Healthy());
    }
}
