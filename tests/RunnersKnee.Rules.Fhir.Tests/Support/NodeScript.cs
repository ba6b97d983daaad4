using System.Diagnostics;

namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>Runs a script of <c>clients</c>: what it reads on its input, and what it wrote.</summary>
internal static class NodeScript
{
    internal static async Task<string> RunAsync(string script, string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [script, .. arguments])
        {
            WorkingDirectory = Repository.Clients,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));
        process.ExitCode.Should().Be(0, await errors);
        return await output;
    }
}
