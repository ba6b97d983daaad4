using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunnersKnee.Web.Load;

/// <summary>The yardstick: a host that sends back what it is sent, and does nothing else.</summary>
internal static class EchoHost
{
    internal static Task RunAsync()
    {
        var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        var app = builder.Build();
        app.MapPost("/", (HttpContext context) => context.Request.Body.CopyToAsync(context.Response.Body));
        return app.RunAsync();
    }
}
