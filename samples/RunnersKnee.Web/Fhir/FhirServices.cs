using RunnersKnee.Rules.Fhir.CdsHooks;

namespace RunnersKnee.Web;

/// <summary>
/// What FHIR and CDS Hooks need of the host: who may call from other origins, the services of the hooks, and who calls them.
/// </summary>
internal static class FhirServices
{
    /// <summary>The policy of the endpoints that other origins may call: these, and no others.</summary>
    internal const string Cors = "fhir";

    internal static IServiceCollection AddFhir(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = HookSettings.From(configuration);
        services.AddSingleton(settings);
        services.AddHostedService<FhirWarmUp>();
        services.AddCors(cors => cors.AddPolicy(Cors, policy => policy
            .AllowAnyOrigin()
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders("Content-Type", "Authorization")));
        services.AddSingleton(provider => new KneeCdsHooks(provider.GetRequiredService<IRunnersKneeAdvisor>(), new CdsHooksOptions
        {
            SourceUrl = settings.PublicUrl,
            QuestionnaireUrl = settings.PublicUrl,
            Clock = provider.GetRequiredService<TimeProvider>(),
        }));
        return services.AddHookCallers(settings);
    }

    /// <summary>Asks who may call: first of which origin, then who it is.</summary>
    internal static void UseFhirCallers(this WebApplication app)
    {
        app.UseCors();
        if (app.Services.GetRequiredService<HookSettings>().Callers.Count == 0)
            return;
        app.UseAuthentication();
        app.UseAuthorization();
    }

    internal static void MapFhir(this WebApplication app)
    {
        app.MapFhirEndpoints();
        app.MapHooks();
    }
}
