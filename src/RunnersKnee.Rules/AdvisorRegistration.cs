using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace RunnersKnee.Rules;

/// <summary>One call that sets options of the advisor in a container; the calls with one key make one advisor, in their order.</summary>
internal sealed record AdvisorRegistration(Action<IServiceProvider, RunnersKneeOptions> Configure)
{
    /// <summary>Adds a call, and the advisor where there is none yet.</summary>
    internal static IServiceCollection Add(IServiceCollection services, object? key, Action<IServiceProvider, RunnersKneeOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddKeyedSingleton(key, new AdvisorRegistration(configure));
        services.TryAddKeyedSingleton<IRunnersKneeAdvisor>(key, static (provider, key) => Advisor(provider, key));
        return services;
    }

    private static RunnersKneeAdvisor Advisor(IServiceProvider provider, object? key)
    {
        var options = new RunnersKneeOptions();
        var registrations = key is null ? provider.GetServices<AdvisorRegistration>() : provider.GetKeyedServices<AdvisorRegistration>(key);
        foreach (var registration in registrations)
            registration.Configure(provider, options);
        return new RunnersKneeAdvisor(options);
    }
}
