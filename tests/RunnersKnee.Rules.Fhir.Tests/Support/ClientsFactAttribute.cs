namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>A test that needs what the registry of Node's packages holds; it is skipped, with the reason, where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal class ClientsFactAttribute : FactAttribute
{
    protected const string Chromium = "/usr/bin/chromium";

    internal ClientsFactAttribute(params string[] needed) => Skip = Missing(needed);

    internal static bool HasNode { get; } = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "node"))) ?? false;

    private static string? Missing(string[] needed)
    {
        if (!HasNode)
            return "Node is not installed.";
        return needed.FirstOrDefault(path => !Path.Exists(Path.Combine(Repository.Clients, path))) is { } missing
            ? $"{missing} is not installed: run bash tests/RunnersKnee.Rules.Fhir.Tests/clients/install.sh."
            : null;
    }
}

/// <summary>A test that needs HL7's JSON Schema.</summary>
internal sealed class JsonSchemaFactAttribute() : ClientsFactAttribute(SchemaJudge.Package);

/// <summary>A test that needs the SDC profiles.</summary>
internal sealed class SdcFactAttribute() : ClientsFactAttribute(FirelyJudge.SdcProfiles);

/// <summary>A test that needs LHC-Forms and a browser.</summary>
internal sealed class LhcFormsFactAttribute() : ClientsFactAttribute("node_modules/lforms", "node_modules/playwright-core", Chromium);

/// <summary>A test that needs Smart Forms and a browser.</summary>
internal sealed class SmartFormsFactAttribute() : ClientsFactAttribute(
    "node_modules/@aehrc/smart-forms-renderer", "node_modules/esbuild", "node_modules/playwright-core", Chromium);
