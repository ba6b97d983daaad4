using System.CommandLine;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Without a command: the advice for a built-in case, as a person would want to read it.</summary>
internal static class ExampleCommand
{
    internal static void Attach(RootCommand root)
    {
        var why = SharedOptions.Why();
        var full = SharedOptions.Full();
        root.Options.Add(full);
        root.Options.Add(why);
        root.SetAction(async (parsed, cancellationToken) =>
        {
            var example = await ReadAsync(cancellationToken).ConfigureAwait(false);
            var advice = SharedOptions.Advisor(guideline: false).Advise(example, cancellationToken);
            var screen = Screen.OnStandardOutput();
            screen.Show(AdviceView.Of(advice, SharedOptions.Detail(parsed, full, why), title: ExampleView.Title(example)));
            screen.Show(ExampleView.WhatNext());
            return ExitCodes.Success;
        });
    }

    internal static async Task<KneeCase> ReadAsync(CancellationToken cancellationToken)
    {
        var json = typeof(ExampleCommand).Assembly.GetManifestResourceStream("runner.json")!;
        await using var _ = json.ConfigureAwait(false);
        return await CaseJson.ReadAsync(json, cancellationToken).ConfigureAwait(false);
    }
}
