namespace RunnersKnee.Rules;

/// <summary>Puts one advice together from what the rules concluded. It decides nothing: it sorts, words and explains.</summary>
internal sealed partial class AdviceAssembly(
    KneeCase kneeCase, Conclusions conclusions, Explanations explanations, AdviceTexts texts, LocalAdditions local)
{
    /// <summary>Whether no question is worth its time now.</summary>
    internal bool AsksNothing => conclusions.Single<NothingAsked>() is not null;

    internal Advice Advice(bool guidelineAdditions)
    {
        var plan = Plan();
        return new Advice
        {
            Id = kneeCase.Id,
            GuidelineAdditions = guidelineAdditions,
            Knowledge = KnowledgeHistory.Current,
            Language = texts.Language,
            Texts = texts,
            Assessment = Assessment(),
            Notes = Each<Noted, Note>(Note, static note => DisplayOrder.PlaceOf(note.Code)),
            OpenWarningSigns = conclusions.Single<OpenWarningSigns>()?.Value.Signs ?? [],
            Running = Running(conclusions.Single<RunningJudged>()!.Value),
            Referral = Referral(),
            Plan = plan,
            Warnings = Each<Warned, Warning>(Warning, static warning => DisplayOrder.PlaceOf(warning.Treatment)),
            LastResort = LastResort(plan),
            Verdicts = [.. kneeCase.Considered.Select(Verdict)],
            Disclaimer = texts[TextKeys.Disclaimer],
        };
    }

    private Assessment Assessment()
    {
        var assessed = conclusions.Single<Assessed>();
        var judged = conclusions.Single<CriteriaJudged>()?.Value;
        return new Assessment
        {
            Likelihood = assessed!.Value.Value.Likelihood,
            Criteria = [.. FindingCatalogue.Criteria.Select(criterion => Criterion(criterion, judged))],
            Contributors = Each<CauseFound, Contributor>(Contributor, static contributor => DisplayOrder.PlaceOf(contributor.Finding)),
            Because = explanations.Of(assessed.Value.Fact),
        };
    }

    private CriterionAssessment Criterion(FindingInfo criterion, CriteriaJudged? judged) => new()
    {
        Finding = criterion.Finding,
        Name = texts.NameOf(criterion.Finding),
        Status = judged?.StatusOf(criterion.Finding) ?? CriterionStatus.Open,
        Origin = criterion.Origin,
        Statements = criterion.Statements,
        Evidence = texts.EvidenceOn(criterion.Statements, Codes.Of(criterion.Finding)),
    };

    private Contributor Contributor(Concluded<CauseFound> cause)
    {
        var finding = FindingCatalogue.Get(cause.Value.Finding);
        return new Contributor
        {
            Finding = finding.Finding,
            Name = texts.NameOf(finding.Finding),
            Statements = finding.Statements,
            Evidence = texts.EvidenceOn(finding.Statements, Codes.Of(finding.Finding)),
        };
    }

    private Running Running(Concluded<RunningJudged> judged) => new()
    {
        Advice = judged.Value.Advice,
        Text = texts.Of(judged.Value.Advice),
        Because = explanations.Of(judged.Fact),
        Evidence = texts.EvidenceOn([], judged.Value.Evidence),
    };

    private Referral Referral()
    {
        ReferralReason[] reasons =
        [
            .. conclusions.All<ReasonToRefer>().GroupBy(reason => reason.Value.Code)
                .Select(found => Reason(
                    found.Key,
                    found.First().Value.Urgency,
                    Wording(found),
                    explanations.Of([.. found.Select(reason => reason.Fact)]))),
            .. conclusions.All<CareFailed>().Select(failed => Reason(
                ReferralCode.ConservativeCareFailed,
                failed.Value.Urgency,
                texts.Of(ReferralCode.ConservativeCareFailed),
                explanations.Of(failed.Fact))),
        ];
        Array.Sort(reasons, static (one, other) =>
            (other.Urgency, DisplayOrder.PlaceOf(one.Code)).CompareTo((one.Urgency, DisplayOrder.PlaceOf(other.Code))));
        var urgency = reasons is [var first, ..] && first.Urgency > local.Urgency ? first.Urgency : local.Urgency;
        return new Referral { Urgency = urgency, Reasons = reasons };
    }

    /// <summary>
    /// A reason in words, which name the treatments and signs that give it, and bleeding where a medicine makes it more likely.
    /// </summary>
    private string Wording(IGrouping<ReferralCode, Concluded<ReasonToRefer>> found)
    {
        var signs = found.Select(reason => reason.Value.Sign).OrderBy(sign => sign.Place).ToList();
        var isOfBleeding = found.Key == ReferralCode.NsaidDespiteContraindication
            && ContraindicatedBy(Treatment.Nsaid).Any(NsaidDespiteContraindication.IsOfBleeding);
        return (isOfBleeding ? texts[TextKeys.NsaidAndBleeding] : texts.Of(found.Key))
            .Replace(
                TextKeys.TreatmentsPlaceholder,
                Listed(signs.OfType<OutcomeTold>().Select(told => texts.NameOf(told.Treatment))),
                StringComparison.Ordinal)
            .Replace(TextKeys.SignsPlaceholder, Listed(signs.OfType<Yes>().Select(yes => texts.Of(yes.Finding))), StringComparison.Ordinal);

        static string Listed(IEnumerable<string> names) => string.Join("; ", names);
    }

    private ReferralReason Reason(ReferralCode code, Urgency urgency, string text, IReadOnlyList<Reason> because) => new()
    {
        Code = code,
        Urgency = urgency,
        Text = text,
        Because = because,
        Citation = EvidenceTable.Citation(code),
    };

    private Note Note(Concluded<Noted> noted) => new()
    {
        Code = noted.Value.Code,
        Text = texts.Of(noted.Value.Code),
        Statements = NoteTable.StatementsOf(noted.Value.Code),
        Because = explanations.Of(noted.Fact),
        Citation = EvidenceTable.Citation(noted.Value.Code),
    };

    private Warning Warning(Concluded<Warned> warned)
    {
        var (treatment, level, liftedWhen) = warned.Value;
        var statements = WarningTable.Find(treatment)!.Statements;
        return new Warning
        {
            Treatment = treatment,
            Name = texts.NameOf(treatment),
            Level = level,
            Statements = statements,
            Text = texts.Of(level, treatment, liftedWhen),
            LiftedWhen = liftedWhen,
            ContraindicatedBy = ContraindicatedBy(treatment),
            WithheldBy = local.WithheldBy(treatment),
            Cautions = Cautions(treatment),
            Unanswered = UnansweredWithAge(treatment),
            Because = explanations.Of(warned.Fact),
            Evidence = texts.EvidenceOn(statements, Codes.Of(treatment)),
        };
    }

    private TreatmentVerdict Verdict(Treatment treatment)
    {
        var judged = conclusions.All<Judged>().First(judged => judged.Value.Treatment == treatment);
        var standing = conclusions.All<TreatmentStanding>().FirstOrDefault(standing => standing.Value.Treatment == treatment).Value;
        return new TreatmentVerdict
        {
            Treatment = treatment,
            Name = texts.NameOf(treatment),
            Verdict = judged.Value.Verdict,
            Text = texts.Of(judged.Value.Verdict, treatment),
            ContraindicatedBy = ContraindicatedBy(treatment),
            WithheldBy = local.WithheldBy(treatment),
            Cautions = Cautions(treatment),
            WaitingFor = WaitingFor(standing),
            Unanswered = UnansweredWithAge(treatment),
            Because = explanations.Of(judged.Fact),
        };
    }

    /// <summary>An item of the advice for each conclusion of one type, in the order of the table.</summary>
    private TItem[] Each<TFact, TItem>(Func<Concluded<TFact>, TItem> item, Func<TItem, int> place)
        where TFact : class
    {
        TItem[] items = [.. conclusions.All<TFact>().Select(item)];
        Array.Sort(items, (one, other) => place(one) - place(other));
        return items;
    }
}
