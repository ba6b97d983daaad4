using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace RunnersKnee.Web;

/// <summary>
/// Who may call the hooks: those whom the configuration names with their keys, each with a token for exactly the address that is called,
/// not expired and never used before. Off unless the configuration names somebody.
/// </summary>
internal static class HookCallers
{
    private const string Policy = "cds-hooks";
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    internal static IServiceCollection AddHookCallers(this IServiceCollection services, HookSettings settings)
    {
        if (settings.Callers.Count == 0)
            return services;
        services.AddSingleton<UsedTokens>();
        services.AddAuthentication().AddJwtBearer(Policy, bearer => Configure(bearer, settings));
        return services.AddAuthorization(authorization => authorization.AddPolicy(
            Policy, policy => policy.AddAuthenticationSchemes(Policy).RequireAuthenticatedUser()));
    }

    internal static RouteGroupBuilder OnlyKnownCallers(this RouteGroupBuilder calls, HookSettings settings) =>
        settings.Callers.Count == 0 ? calls : calls.RequireAuthorization(Policy);

    private static void Configure(JwtBearerOptions bearer, HookSettings settings)
    {
        bearer.MapInboundClaims = false;
        bearer.IncludeErrorDetails = false;
        bearer.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.RsaSha384],
            ValidIssuers = settings.Callers.Keys,

            // The keys of the issuer alone: nobody speaks for another, and no address in a token is followed.
            IssuerSigningKeyResolver = (_, token, kid, _) => settings.Callers.GetValueOrDefault(token.Issuer, [])
                .Where(key => string.IsNullOrEmpty(kid) || key.KeyId == kid),
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = ClockSkew,

            // Compared below, where it is known which address was called.
            ValidateAudience = false,
        };
        bearer.Events = new JwtBearerEvents { OnTokenValidated = CheckUse };
    }

    private static Task CheckUse(TokenValidatedContext context)
    {
        var settings = context.HttpContext.RequestServices.GetRequiredService<HookSettings>();
        var used = context.HttpContext.RequestServices.GetRequiredService<UsedTokens>();
        var token = (JsonWebToken)context.SecurityToken;
        if (token.Audiences.ToList() is not [var audience] || audience != settings.AddressOf(context.Request.Path))
            context.Fail("The token is for another address.");
        else if (!used.Use(token.Issuer, token.Id, token.ValidTo + ClockSkew))
            context.Fail("The token has no id, lasts too long or was used before.");
        return Task.CompletedTask;
    }
}
