using System.Text.Json.Serialization;

namespace RunnersKnee.Web;

/// <summary>Puts the host together. It keeps nothing of what it is told: no cookie, no database, no fact in a log or an address.</summary>
internal static class WebHost
{
    internal static WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimit.Bytes;
        });

        // What is asked for may say more of a person than a log should know: an address, with all that a caller put into it.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddDraining();

        builder.Services.AddRunnersKneeRules(options =>
            options.GuidelineAdditions = builder.Configuration.GetValue<bool>("RunnersKnee:GuidelineAdditions"));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHostedService<WarmUp>();
        builder.Services.AddHealthChecks().AddCheck<AdvisorCheck>("advisor");
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        builder.Services.AddFaultAnswers();
        builder.Services.AddLanes();
        builder.Services.AddLibraryOpenApi();
        configure?.Invoke(builder);
        builder.Services.AddFhir(builder.Configuration);

        var app = builder.Build();
        app.UseSafeHeaders();
        app.UseDraining();
        app.UseFaultAnswers();
        app.UseOwnOrigin();
        app.UseFhirCallers();
        app.UseWholeBody();
        app.UseRateLimiter();
        app.MapHealthChecks("/health").OnlyReading();
        app.MapLibraryOpenApi();
        app.MapAdvisorApi();
        app.MapFhir();
        app.MapInterview();
        app.MapWhy();
        app.MapAssets();
        return app;
    }
}
