using Microsoft.Extensions.DependencyInjection;

namespace RunnersKnee.Rules;

/// <summary>Registers the advisor with a container.</summary>
/// <remarks>
/// Each method adds to what was set before, in the order of the calls: a later call sees the options that an earlier one has set, and a
/// type of rule that is added twice counts once. The advisor is made when it is first asked for. One that the host registered itself
/// stands, and what is set here is then not used.
/// <para>
/// Options come from these calls alone. What <c>services.Configure&lt;RunnersKneeOptions&gt;</c> sets is not read: bind or set them here,
/// as in <c>AddRunnersKneeRules(options =&gt; configuration.GetSection("RunnersKnee").Bind(options))</c>.
/// </para>
/// </remarks>
public static class RunnersKneeServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IRunnersKneeAdvisor"/> as a singleton, or sets options of the one that was added before.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">
    /// Sets the options, or null for the defaults. It is called at once, so that faults are told at once, and again when the advisor
    /// is made.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentException">The options cannot be used; the one message names every fault.</exception>
    public static IServiceCollection AddRunnersKneeRules(this IServiceCollection services, Action<RunnersKneeOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        return AdvisorRegistration.Add(services, key: null, Checked(configure));
    }

    /// <summary>The same, with options that need other services, such as the constructor arguments of a rule.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">
    /// Sets the options when the advisor is first asked for; faults are told then. The services are those of the root: singletons and
    /// transients.
    /// </param>
    /// <returns>The same services.</returns>
    /// <example>
    /// <code>
    /// services.AddRunnersKneeRules((provider, options) => options
    ///     .AddRule(new RunningClass(provider.GetRequiredService&lt;Timetable>())));
    /// </code>
    /// </example>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    public static IServiceCollection AddRunnersKneeRules(
        this IServiceCollection services, Action<IServiceProvider, RunnersKneeOptions> configure) =>
        AdvisorRegistration.Add(services, key: null, configure);

    /// <summary>Adds <see cref="IRunnersKneeAdvisor"/> as a singleton with a key, such as one for each of two clinics.</summary>
    /// <remarks>Options that were set without the key, or with another one, are not among its options.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="key">The key, as in <c>[FromKeyedServices(key)]</c>.</param>
    /// <param name="configure">
    /// Sets the options, or null for the defaults. It is called at once, so that faults are told at once, and again when the advisor
    /// is made.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The options cannot be used; the one message names every fault.</exception>
    public static IServiceCollection AddKeyedRunnersKneeRules(
        this IServiceCollection services, object key, Action<RunnersKneeOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(key);
        return AdvisorRegistration.Add(services, key, Checked(configure));
    }

    /// <summary>The same, with options that need other services, such as the constructor arguments of a rule.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key, as in <c>[FromKeyedServices(key)]</c>.</param>
    /// <param name="configure">
    /// Sets the options when the advisor is first asked for; faults are told then. The services are those of the root: singletons and
    /// transients.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="services"/>, <paramref name="key"/> or <paramref name="configure"/> is null.
    /// </exception>
    public static IServiceCollection AddKeyedRunnersKneeRules(
        this IServiceCollection services, object key, Action<IServiceProvider, RunnersKneeOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(key);
        return AdvisorRegistration.Add(services, key, configure);
    }

    /// <summary>Options that need no provider, which have told their faults by now.</summary>
    private static Action<IServiceProvider, RunnersKneeOptions> Checked(Action<RunnersKneeOptions>? configure)
    {
        var options = new RunnersKneeOptions();
        configure?.Invoke(options);
        _ = AdvisorSettings.Of(options);
        return (_, later) => configure?.Invoke(later);
    }
}
