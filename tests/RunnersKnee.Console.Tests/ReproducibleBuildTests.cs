using System.Reflection.PortableExecutable;

namespace RunnersKnee.Sample.Tests;

/// <summary>What is built does not tell where: the same commit gives the same bytes from any folder.</summary>
public sealed class ReproducibleBuildTests
{
    [Theory]
    [InlineData("RunnersKnee.Rules")]
    [InlineData("RunnersKnee.Console")]
    public void The_folder_of_the_build_is_no_part_of_it(string assembly)
    {
        using var built = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        var entries = built.ReadDebugDirectory();

        var symbols = built.ReadCodeViewDebugDirectoryData(entries.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
        symbols.Path.Should().StartWith("/_/").And.EndWith(assembly + ".pdb");
        entries.Should().Contain(entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }
}
