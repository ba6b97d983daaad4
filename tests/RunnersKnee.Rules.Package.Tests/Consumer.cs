namespace RunnersKnee.Rules.Package.Tests;

/// <summary>A fresh project that knows the library only as a package.</summary>
internal static class Consumer
{
    /// <summary>What a program prints that uses the package.</summary>
    internal static async Task<string> RunAsync(PackedLibrary library, string name, string program)
    {
        var folder = await WriteAsync(library, name, "Microsoft.NET.Sdk", program);
        return (await DotNet.RunAsync(folder, OwnPackages(folder), "run")).ReplaceLineEndings("\n").Trim();
    }

    /// <summary>A folder with a project and its program.</summary>
    internal static async Task<string> WriteAsync(PackedLibrary library, string name, string sdk, string program)
    {
        var folder = library.NewFolder(name);
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.csproj"), Project(library.Feed, sdk));
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), program);
        return folder;
    }

    /// <summary>What lets a command fill an empty cache of packages of its own.</summary>
    internal static IReadOnlyDictionary<string, string> OwnPackages(string folder) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = Path.Combine(folder, "packages") };

    private static string Project(string feed, string sdk) => $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <InvariantGlobalization>true</InvariantGlobalization>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NuGetAudit>false</NuGetAudit>
            <RestoreAdditionalProjectSources>{feed};{Build.AdditionalSources}</RestoreAdditionalProjectSources>
            <RestoreIgnoreFailedSources>true</RestoreIgnoreFailedSources>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{Build.PackageId}" Version="{Build.PackageVersion}" />
          </ItemGroup>
        </Project>
        """;
}
