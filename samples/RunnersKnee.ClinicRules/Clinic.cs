using Microsoft.Extensions.DependencyInjection;
using RunnersKnee.Rules;

namespace RunnersKnee.ClinicRules;

/// <summary>The clinic's advisors: the protocol, and the clinic's own rules on top.</summary>
internal static class Clinic
{
    /// <summary>The key of the advisor of the children's clinic.</summary>
    internal const string Children = "children";

    /// <summary>Adds an advisor for all, and one with a key that knows the rules for children alone.</summary>
    internal static IServiceCollection AddClinic(this IServiceCollection services) => services
        .AddSingleton(new Timetable("Mondays at six"))
        .AddRunnersKneeRules(options => options.AddRule<AskBeforeIceUnder16>().AddRule<SaddleHeight>().AddRule<SwollenKneeThisWeek>())
        .AddRunnersKneeRules((provider, options) => options.AddRule(new RunningClass(provider.GetRequiredService<Timetable>())))
        .AddKeyedRunnersKneeRules(Children, options => options.AddRule<AskBeforeIceUnder16>());
}
