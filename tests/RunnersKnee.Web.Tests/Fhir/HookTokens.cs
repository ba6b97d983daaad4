using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace RunnersKnee.Web.Tests;

/// <summary>A caller with keys of its own, and the tokens that it makes.</summary>
internal sealed class HookTokens
{
    internal const string PublicUrl = "https://knee.clinic.example";

    private readonly ECDsaSecurityKey _curve = new(ECDsa.Create(ECCurve.NamedCurves.nistP384)) { KeyId = "curve" };
    private readonly RsaSecurityKey _rsa = new(RSA.Create(2048)) { KeyId = "rsa" };

    /// <summary>The public keys, as a set of JSON Web Keys.</summary>
    internal string Keys
    {
        get
        {
            var curve = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(
                new ECDsaSecurityKey(ECDsa.Create(_curve.ECDsa.ExportParameters(false))) { KeyId = _curve.KeyId });
            var rsa = JsonWebKeyConverter.ConvertFromRSASecurityKey(
                new RsaSecurityKey(_rsa.Rsa.ExportParameters(false)) { KeyId = _rsa.KeyId });
            return $$"""
                {"keys":[{"kty":"EC","kid":"{{curve.Kid}}","crv":"{{curve.Crv}}","x":"{{curve.X}}","y":"{{curve.Y}}"},
                         {"kty":"RSA","kid":"{{rsa.Kid}}","n":"{{rsa.N}}","e":"{{rsa.E}}"}]}
                """;
        }
    }

    internal string Token(
        string issuer = "https://ehr.example",
        string? audience = PublicUrl + FhirMessages.SignService,
        string? id = null,
        TimeSpan? lasts = null,
        string algorithm = SecurityAlgorithms.EcdsaSha384,
        bool withId = true,
        IDictionary<string, object>? headers = null) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
        new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            IssuedAt = DateTime.UtcNow.AddMinutes(-10),
            Expires = DateTime.UtcNow + (lasts ?? TimeSpan.FromMinutes(4)),
            Claims = withId ? new Dictionary<string, object>(StringComparer.Ordinal) { ["jti"] = id ?? Guid.NewGuid().ToString() } : null,
            AdditionalHeaderClaims = headers,
            SigningCredentials = new SigningCredentials(algorithm.StartsWith("RS", StringComparison.Ordinal) ? _rsa : _curve, algorithm),
        });
}
