using System.IO.Compression;
using System.Xml.Linq;
using RunnersKnee.Rules.Tests;

namespace RunnersKnee.Rules.Package.Tests;

/// <summary>The library, packed once into a folder feed for all tests.</summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("runnersknee-").FullName;

    internal string Feed => Path.Combine(_folder, "feed");

    internal string PackOutput { get; private set; } = string.Empty;

    public async Task InitializeAsync() => PackOutput = await DotNet.RunAsync(
        Repository.Root,
        new Dictionary<string, string>(StringComparer.Ordinal),
        "pack",
        "src/RunnersKnee.Rules",
        "--configuration",
        "Release",
        "--artifacts-path",
        Path.Combine(_folder, "artifacts"),
        "--output",
        Feed,
        $"-p:PackageVersion={Build.PackageVersion}",
        $"-p:RunAnalyzers={Effort.IsThorough}", // They judged the same sources when this was built, and take longer than all the rest.
        $"-p:RestoreAdditionalProjectSources={Build.AdditionalSources.Replace(";", "%3B", StringComparison.Ordinal)}");

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The files in the package, or in the package of its symbols.</summary>
    internal IReadOnlyList<string> Files(string extension = "nupkg")
    {
        using var package = Open(extension);
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>A text in the package.</summary>
    internal string Text(string file)
    {
        using var package = Open("nupkg");
        using var reader = new StreamReader(package.GetEntry(file)!.Open());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The metadata of the package, without namespaces.</summary>
    internal XElement Metadata()
    {
        using var package = Open("nupkg");
        using var stream = package.GetEntry($"{Build.PackageId}.nuspec")!.Open();
        var root = XDocument.Load(stream).Root!;
        foreach (var element in root.DescendantsAndSelf())
            element.Name = element.Name.LocalName;
        return root.Element("metadata")!;
    }

    /// <summary>A folder outside the repository in which a new user may start.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    private ZipArchive Open(string extension) =>
        ZipFile.OpenRead(Path.Combine(Feed, $"{Build.PackageId}.{Build.PackageVersion}.{extension}"));
}
