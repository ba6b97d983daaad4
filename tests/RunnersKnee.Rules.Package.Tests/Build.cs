using System.Reflection;

namespace RunnersKnee.Rules.Package.Tests;

/// <summary>How these tests were built, which the commands that they run must share.</summary>
internal static class Build
{
    private static readonly Dictionary<string, string?> Metadata = typeof(Build).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .GroupBy(attribute => attribute.Key, StringComparer.Ordinal)
        .ToDictionary(attributes => attributes.Key, attributes => attributes.First().Value, StringComparer.Ordinal);

    internal const string PackageId = "RunnersKnee.Rules";

    /// <summary>A version of its own, so that no package cache anywhere holds it.</summary>
    internal static string PackageVersion { get; } = $"{Metadata["Version"]}-test.{DateTime.UtcNow.Ticks}";

    /// <summary>
    /// Folders and feeds beside the configured ones: what this build was given, and the packages that it has already, for use without a
    /// network.
    /// </summary>
    internal static string AdditionalSources => string.Join(
        ';', new[] { Metadata.GetValueOrDefault("RestoreAdditionalProjectSources"), Metadata.GetValueOrDefault("NuGetPackageRoot") }
            .Where(source => !string.IsNullOrEmpty(source)));
}
