using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace RunnersKnee.Rules;

/// <summary>Registers the advisor with a container.</summary>
public static class RunnersKneeServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IRunnersKneeAdvisor"/> as a singleton. Adding it again changes nothing: the first call's options stand, and
    /// so does an advisor that the host registered itself.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, or null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">There are no services.</exception>
    public static IServiceCollection AddRunnersKneeRules(this IServiceCollection services, Action<RunnersKneeOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IRunnersKneeAdvisor>(_ =>
        {
            var options = new RunnersKneeOptions();
            configure?.Invoke(options);
            return new RunnersKneeAdvisor(options);
        });
        return services;
    }
}
