namespace RunnersKnee.Rules.Printing;

/// <summary>What fits on one sheet of paper: the first screen, whom to see, what is left out, and lines for the clinician.</summary>
internal sealed class Sheet(Advice advice, PrintWords words, PrintOptions options)
{
    // The first reason stands at the top. With all of the others the sheet would be two.
    private const int MostReasons = 4;

    // More of them are for a pharmacist to go through.
    private const int MostCautions = 2;
    private readonly InBrief _brief = new(advice, words);
    private readonly Parts _parts = new(advice, words, new PrintedGrounds(words, AdviceDetail.Brief));

    internal string Title => words.Title(advice);
    internal string? Day => options.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    internal string Note => $"{advice.Disclaimer} {words["knowledge"]} {advice.Knowledge.Version}.";

    internal IEnumerable<AdviceSection> Sections() =>
    [
        .. new FirstScreen(advice, words).Sections(),
        .. advice.Referral.Urgency == Urgency.Emergency ? _brief.InEmergency() : Section.Of(AdvicePart.Whom, words["whom"], Whom()),
        .. Section.Of(AdvicePart.Care, words["care"], Cautions()),
        .. _brief.LeftOut(),
        .. _parts.Service(),
        .. new ForClinician(advice, words, options.Case).Sections(),
    ];

    private IEnumerable<AdviceLine> Cautions()
    {
        AdviceLine[] all = [.. CautionLines.Of(advice, words)];
        return all.Length <= MostCautions ? all : [Section.Caution(words["manyCautions"]), .. CautionLines.All(advice)
            .GroupBy(care => care.Treatment, care => care.Caution)
            .Select(cares => Section.Caution($"{words.Texts.NameOf(cares.Key)}: {words.Names(cares)}"))];
    }

    private IEnumerable<AdviceLine> Whom() =>
    [
        .. _parts.ToHaveLookedAt(),
        .. advice.Referral.Reasons.Skip(1).Take(MostReasons).Select(reason => Section.Item(FirstSentence.Of(reason.Text), reason.Code)),
        .. _parts.OpenSigns(),
        Section.Item(words["callAtOnce"]),
    ];
}
