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
    /// <remarks>The options are set and checked at once; the advisor itself is made when it is first asked for.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, or null for the defaults. It is not called where an advisor is registered already.</param>
    /// <returns>The same services.</returns>
    /// <example>
    /// <c>services.AddRunnersKneeRules(options => configuration.GetSection("RunnersKnee").Bind(options))</c> takes the options from
    /// the host's configuration.
    /// </example>
    /// <exception cref="ArgumentNullException">There are no services.</exception>
    /// <exception cref="ArgumentException">The options cannot be used; the one message names every fault.</exception>
    public static IServiceCollection AddRunnersKneeRules(this IServiceCollection services, Action<RunnersKneeOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(service => !service.IsKeyedService && service.ServiceType == typeof(IRunnersKneeAdvisor)))
            return services;

        var options = new RunnersKneeOptions();
        configure?.Invoke(options);
        var settings = AdvisorSettings.Of(options);
        services.TryAddSingleton<IRunnersKneeAdvisor>(_ => new RunnersKneeAdvisor(settings, Protocol.Rulebook.Rules()));
        return services;
    }
}
