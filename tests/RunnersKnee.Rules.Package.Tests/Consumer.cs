namespace RunnersKnee.Rules.Package.Tests;

/// <summary>A fresh console project that knows the library only as a package.</summary>
internal static class Consumer
{
    /// <summary>What a program prints that uses the package.</summary>
    internal static async Task<string> RunAsync(PackedLibrary library, string name, string program)
    {
        var folder = library.NewFolder(name);
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.csproj"), Project(library.Feed));
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), program);
        var output = await DotNet.RunAsync(
            folder,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = Path.Combine(folder, "packages") },
            "run");
        return output.ReplaceLineEndings("\n").Trim();
    }

    private static string Project(string feed) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
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
