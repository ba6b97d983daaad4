using Microsoft.IdentityModel.Tokens;

namespace RunnersKnee.Web;

/// <summary>What the configuration says of the hooks: the address of this host, and who may call. Without callers, anybody may.</summary>
internal sealed record HookSettings
{
    /// <summary>The address of this host as others see it; null where it is not said.</summary>
    internal Uri? PublicUrl { get; private init; }

    /// <summary>The keys of those who may call, by issuer.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<SecurityKey>> Callers { get; private init; } =
        new Dictionary<string, IReadOnlyList<SecurityKey>>(StringComparer.Ordinal);

    internal static HookSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("RunnersKnee");
        var settings = new HookSettings
        {
            PublicUrl = section.GetValue<string>("PublicUrl") is { Length: > 0 } url ? new Uri(url, UriKind.Absolute) : null,
            Callers = section.GetSection("CdsHooks:Clients").GetChildren().ToDictionary(
                client => client["Issuer"] is { Length: > 0 } issuer
                    ? issuer
                    : throw new InvalidOperationException("A client has no issuer."),
                KeysOf,
                StringComparer.Ordinal),
        };
        return settings.Callers.Count == 0 || settings.PublicUrl is not null
            ? settings
            : throw new InvalidOperationException("RunnersKnee:PublicUrl is needed beside RunnersKnee:CdsHooks:Clients: tokens name it.");
    }

    /// <summary>The address of a service, as a token has to name it.</summary>
    internal string AddressOf(PathString path) => new Uri(PublicUrl!, path.Value).AbsoluteUri;

    private static IReadOnlyList<SecurityKey> KeysOf(IConfigurationSection client)
    {
        var keys = new JsonWebKeySet(client["Keys"] ?? throw new InvalidOperationException($"{client["Issuer"]} has no keys."));
        return keys.Keys.Count > 0 && keys.Keys.All(key => !key.HasPrivateKey && key.Kty is "EC" or "RSA")
            ? [.. keys.Keys]
            : throw new InvalidOperationException($"{client["Issuer"]} needs public keys, of the kinds EC or RSA.");
    }
}
