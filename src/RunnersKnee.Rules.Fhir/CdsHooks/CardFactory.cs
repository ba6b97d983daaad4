namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>Makes cards of what was concluded.</summary>
internal sealed class CardFactory(CdsHooksOptions options)
{
    private readonly FhirTexts _words = options.Words;
    private readonly CardDetail _detail = new(options.Texts, options.Words);

    /// <summary>A card on an order.</summary>
    internal CdsCard OnOrder(DraftOrder draft, TreatmentVerdict verdict, RecordFacts facts)
    {
        var indicator = IndicatorOf(verdict.Verdict);
        var card = Card(indicator, OrderSummary(verdict), _detail.OnOrder(draft, verdict, facts));
        return indicator == CdsIndicator.Info
            ? card
            : card with { Suggestions = Removal(draft), OverrideReasons = Reasons() };
    }

    /// <summary>A card on a reason to see the patient soon.</summary>
    internal CdsCard OnReferral(ReferralReason reason, RecordFacts facts) => Card(
        reason.Code is ReferralCode.NsaidDespiteContraindication or ReferralCode.WarfarinInteraction || reason.Urgency > Urgency.Urgent
            ? CdsIndicator.Critical
            : CdsIndicator.Warning,
        Summary("referral", Codes.Of(reason.Code)),
        _detail.OnReferral(reason, facts));

    /// <summary>A card on what would matter for orders and is not in the record; null where nothing is.</summary>
    internal CdsCard? Missing(IReadOnlyCollection<QuestionSubject> open, RecordFacts facts) => Open("missing", open, facts);

    /// <summary>A card on the warning signs that are open; null where none is.</summary>
    internal CdsCard? WarningSigns(IReadOnlyCollection<Finding> open, RecordFacts facts) =>
        Open("warningSigns", [.. open.Select(finding => (QuestionSubject)finding)], facts);

    /// <summary>A card that says that it is not known whether the patient has the diagnosis.</summary>
    internal CdsCard NotChecked(RecordFacts facts) => Card(CdsIndicator.Info, Summary("notChecked"), _detail.Gaps(facts));

    /// <summary>A card that says that an order could not be read.</summary>
    internal CdsCard Unreadable(RecordFacts facts) => Card(CdsIndicator.Info, Summary("unreadable"), _detail.Gaps(facts));

    private CdsCard? Open(string kind, IReadOnlyCollection<QuestionSubject> open, RecordFacts facts)
    {
        if (open.Count == 0)
            return facts.Gaps.Count == 0 ? null : Card(CdsIndicator.Info, Summary("gaps"), _detail.Gaps(facts));
        var summary = open.Count == 1
            ? Summary(kind, "one")
            : Summary(kind).Replace("{count}", open.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return Card(CdsIndicator.Info, summary, _detail.Open(open, facts));
    }

    private CdsCard Card(CdsIndicator indicator, string summary, string detail) => new()
    {
        Indicator = indicator,
        Summary = summary,
        Detail = detail,
        Source = new CdsSource { Label = _words["card.source"], Url = options.SourceUrl },
        Links = options.QuestionnaireUrl is { } url ? [new CdsLink { Label = _words["card.link"], Url = url }] : null,
    };

    private static CdsIndicator IndicatorOf(Verdict verdict) => verdict switch
    {
        Verdict.Contraindicated => CdsIndicator.Critical,
        Verdict.LastResort or Verdict.NotAssessed => CdsIndicator.Info,
        _ => CdsIndicator.Warning,
    };

    private string OrderSummary(TreatmentVerdict verdict)
    {
        var treatment = Codes.Of(verdict.Treatment);
        return verdict is { Verdict: Verdict.Contraindicated, ContraindicatedBy: [var first, ..] }
            ? Summary("contraindicated", treatment, Codes.Of(first))
            : Summary(Codes.Of(verdict.Verdict), treatment);
    }

    /// <summary>The sentence for a code and, where there is none, for what it belongs to.</summary>
    private string Summary(params string[] codes)
    {
        var key = $"card.{string.Join('.', codes)}.summary";
        return _words.Has(key) ? _words[key] : Summary(codes[..^1]);
    }

    private CdsSuggestion[]? Removal(DraftOrder draft) => draft.Reference is { } reference
        ?
        [
            new CdsSuggestion
            {
                Label = _words["card.remove"],
                Actions = [new CdsAction { Description = _words["card.remove"], ResourceId = reference }],
            },
        ]
        : null;

    private CdsCoding[] Reasons() =>
    [
        .. new[] { "discussed", "benefitOutweighs", "otherIndication", "recordIsWrong" }.Select(code => new CdsCoding
        {
            System = FhirSystems.OverrideReasons,
            Code = code,
            Display = _words["override." + code],
        }),
    ];
}
