using System.CommandLine;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Advice on one case.</summary>
internal static class AdviseCommand
{
    /// <summary>As many as fit beneath the advice; the interview asks them all.</summary>
    internal const int NextQuestions = 5;

    internal static Command Create()
    {
        var file = SharedOptions.Case();
        var json = SharedOptions.Json();
        var guideline = SharedOptions.Guideline();
        var record = SharedOptions.Record();
        var full = SharedOptions.Full();
        var why = SharedOptions.Why();
        var html = new Option<string?>("--html")
        {
            Description = "Write the advice as a sheet to print as well: one page of HTML.",
            HelpName = "FILE",
        };
        var command = new Command("advise", "Give advice on one case.") { file, json, guideline, record, full, why, html };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            Destination[] destinations = [Destination.Of(parsed, html), Destination.Of(parsed, record), Destination.StandardOutput];
            await Destination.ThrowIfSharedAsync([parsed.GetRequiredValue(file)], destinations, cancellationToken).ConfigureAwait(false);
            using var sheet = await SheetFile.OpenAsync(parsed.GetValue(html), cancellationToken).ConfigureAwait(false);
            using var kept = await KeptFile.OpenAsync(parsed, record, cancellationToken).ConfigureAwait(false);
            var @case = await InputDocument.ReadCaseAsync(parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
            var advice = SharedOptions.Advisor(parsed.GetValue(guideline))
                .Advise(@case, new AdviceRequest { Questions = NextQuestions }, cancellationToken);
            Kept.Record(kept, AdviceRecord.Of(@case, advice));
            SheetFile.Write(sheet, @case, advice);
            if (parsed.GetValue(json))
                JsonOutput.WriteLine(AdviceJson.Write(advice));
            else
                Screen.OnStandardOutput().Show(AdviceView.Of(advice, SharedOptions.Detail(parsed, full, why)));
            return ExitCodes.Success;
        });
        return command;
    }
}
