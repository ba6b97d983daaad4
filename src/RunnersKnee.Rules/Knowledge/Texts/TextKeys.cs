using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules;

/// <summary>Every key under which a text is looked up, made from the codes and the tables, so that a new code asks for its text.</summary>
internal static class TextKeys
{
    internal const string Disclaimer = "disclaimer";

    /// <summary>Said of a host's own rule that threw.</summary>
    internal const string DegradedFailed = "degraded.failed";

    /// <summary>Said of a host's own rule that never ended.</summary>
    internal const string DegradedEndless = "degraded.endless";

    internal const string QuestionAge = "question.age";

    /// <summary>What the last resort asks for once it is reached.</summary>
    internal const string LastResortText = "lastResort.text";

    /// <summary>Said in place of <c>urgency.none</c> while warning signs have not been asked for.</summary>
    internal const string NoneOfTheAnswers = "urgency.none.open";

    /// <summary>The same where it is a single one.</summary>
    internal const string NoneOfTheAnswersButOne = "urgency.none.openOne";

    internal const string RunningActive = "running.active";
    internal const string RunningSuspended = "running.suspended";
    internal const string RunningEmergency = "running.emergency";
    internal const string RunningNotShown = "running.notShown";

    /// <summary>Stands for the treatment's name in the text of a verdict.</summary>
    internal const string TreatmentPlaceholder = "{treatment}";

    /// <summary>Stands for the number of warning signs that have not been asked for.</summary>
    internal const string CountPlaceholder = "{count}";

    private const string VerdictPrefix = "verdict.";
    private const string ShortLine = ".short";

    private static readonly Treatment[] Avoided =
        [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.StraightLegRaise, Treatment.Surgery];

    private static readonly Treatment[] Lifted =
        [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.StraightLegRaise];

    /// <summary>Verdicts whose usual words would say too much or too little of one treatment.</summary>
    private static readonly (Verdict Verdict, Treatment Treatment)[] WordedApart =
    [
        (Verdict.Contraindicated, Treatment.DropSquat),
        (Verdict.DeferToClinician, Treatment.Surgery),
        (Verdict.NotAssessed, Treatment.Surgery),
    ];

    /// <summary>Every key, once, in a stable order.</summary>
    internal static IReadOnlyList<string> All { get; } = Array.AsReadOnly<string>(
    [
        Disclaimer,
        DegradedFailed,
        DegradedEndless,
        .. Each<NoteCode>(Of),
        .. Each<ReferralCode>(Of),
        .. Each<ReferralCode>(Name),
        .. Each<Urgency>(Of),
        NoneOfTheAnswers,
        NoneOfTheAnswersButOne,
        RunningActive,
        RunningSuspended,
        RunningEmergency,
        RunningNotShown,
        .. Each<Finding>(Of),
        QuestionAge,
        .. Each<Finding>(Question),
        .. Each<TreatmentStep>(Of),
        .. Each<TreatmentStep>(Text),
        .. Enum.GetValues<Treatment>().SelectMany(IEnumerable<string> (treatment) => [Name(treatment), Short(treatment), Of(treatment)]),
        .. PrecautionTable.All.SelectMany(row => row.Contraindications.Select(finding => Contraindication(row.Treatment, finding))),
        .. PrecautionTable.All.SelectMany(row => row.CautionCodes.Select(code => Caution(row.Treatment, code))),
        .. Avoided.SelectMany(treatment => Warnings(treatment, WarningLevel.Avoid)),
        .. Lifted.SelectMany(treatment => Warnings(treatment, WarningLevel.LastResort)),
        LastResortText,
        .. TreatmentCatalogue.All.Where(row => row.IsLastResort).Select(row => LastResort(row.Treatment)),
        .. Each<Verdict>(Of),
        .. WordedApart.Select(apart => Of(apart.Verdict, apart.Treatment)),
        .. Each<Likelihood>(Of),
        .. Each<Likelihood>(Sentence),
        .. Each<PlanStatus>(Of),
        .. Each<TreatmentStatus>(Of),
        .. Each<PlanStepStatus>(Of),
        .. Each<CriterionStatus>(Of),
        .. Each<Answer>(Of),
        .. Each<TreatmentOutcome>(Of),
        .. Each<StepOutcome>(Of),
        .. Each<LastResortStanding>(Of),
        .. Each<WarningLevel>(Of),
        .. Each<EvidenceVerdict>(Of),
        .. Each<EvidenceBasis>(Of),
        .. Each<Origin>(Of),
        .. EvidenceTable.All.Select(row => Evidence(row.Key)),
        .. StatementTable.Ids.Select(Statement),
        .. ExplanationTextKeys.All,
        .. FollowUpTextKeys.All,
        .. PrintTextKeys.All,
    ]);

    internal static string Of(NoteCode code) => "note." + Codes.Of(code);

    internal static string Of(ReferralCode code) => "referral." + Codes.Of(code);

    internal static string Of(Urgency urgency) => "urgency." + Codes.Of(urgency);

    internal static string Of(Finding finding) => "finding." + Codes.Of(finding);

    internal static string Of(TreatmentStep step) => "step." + Codes.Of(step);

    internal static string Of(Treatment treatment) => "treatment." + Codes.Of(treatment);

    internal static string Of(Verdict verdict) => VerdictPrefix + Codes.Of(verdict);

    /// <summary>The verdict on a treatment; most are worded alike for all.</summary>
    internal static string Of(Verdict verdict, Treatment treatment) =>
        Array.IndexOf(WordedApart, (verdict, treatment)) >= 0 ? $"{Of(verdict)}.{Codes.Of(treatment)}" : Of(verdict);

    internal static string Of(Likelihood likelihood) => "likelihood." + Codes.Of(likelihood);

    internal static string Of(PlanStatus status) => "planStatus." + Codes.Of(status);

    internal static string Of(TreatmentStatus status) => "treatmentStatus." + Codes.Of(status);

    internal static string Of(PlanStepStatus status) => "stepStatus." + Codes.Of(status);

    internal static string Of(CriterionStatus status) => "criterionStatus." + Codes.Of(status);

    internal static string Of(Answer answer) => "answer." + Codes.Of(answer);

    internal static string Of(TreatmentOutcome outcome) => "outcome." + Codes.Of(outcome);

    internal static string Of(StepOutcome outcome) => "stepOutcome." + Codes.Of(outcome);

    internal static string Of(LastResortStanding standing) => "standing." + Codes.Of(standing);

    internal static string Of(WarningLevel level) => "warningLevel." + Codes.Of(level);

    internal static string Of(EvidenceVerdict verdict) => "evidenceVerdict." + Codes.Of(verdict);

    internal static string Of(EvidenceBasis basis) => "evidenceBasis." + Codes.Of(basis);

    internal static string Of(Origin origin) => "origin." + Codes.Of(origin);

    /// <summary>The short label of a treatment.</summary>
    internal static string Name(Treatment treatment) => Of(treatment) + ".name";

    /// <summary>What to do, in one short line.</summary>
    internal static string Short(Treatment treatment) => Of(treatment) + ShortLine;

    /// <summary>What not to do, in one short line.</summary>
    internal static string Short(Treatment treatment, WarningLevel level) => Warning(treatment, level) + ShortLine;

    /// <summary>How likely runner's knee is, as a sentence.</summary>
    internal static string Sentence(Likelihood likelihood) => Of(likelihood) + ".sentence";

    /// <summary>What a step is for, and how long to give it.</summary>
    internal static string Text(TreatmentStep step) => Of(step) + ".text";

    /// <summary>What a reason to see a clinician is about, in a few words.</summary>
    internal static string Name(ReferralCode code) => Of(code) + ".name";

    internal static string Question(Finding finding) => "question." + Codes.Of(finding);

    internal static string Question(QuestionSubject subject) => subject.Finding is { } finding ? Question(finding) : QuestionAge;

    /// <summary>A caution: the code of a finding or of an age.</summary>
    internal static string Caution(Treatment treatment, string code) => "caution." + Codes.Of(treatment) + "." + code;

    /// <summary>Why a finding rules a treatment out.</summary>
    internal static string Contraindication(Treatment treatment, Finding finding) =>
        $"contraindication.{Codes.Of(treatment)}.{Codes.Of(finding)}";

    internal static string Warning(Treatment treatment, WarningLevel level) => "warning." + Codes.Of(treatment) + "." + Codes.Of(level);

    internal static string LastResort(Treatment treatment) => "lastResort." + Codes.Of(treatment);

    /// <summary>The text of an evidence row: a statement's id, or the code of what is not from the source.</summary>
    internal static string Evidence(string key) => "evidence." + key;

    /// <summary>A statement of the source in a sentence of our own.</summary>
    internal static string Statement(string id) => "statement." + id;

    /// <summary>The placeholder that a text must contain, or null.</summary>
    internal static string? RequiredPlaceholder(string key) => key switch
    {
        NoneOfTheAnswers => CountPlaceholder,
        _ when key.StartsWith(VerdictPrefix, StringComparison.Ordinal) => TreatmentPlaceholder,
        _ => null,
    };

    private static string[] Warnings(Treatment treatment, WarningLevel level) => [Warning(treatment, level), Short(treatment, level)];

    private static IEnumerable<string> Each<TCode>(Func<TCode, string> key)
        where TCode : struct, Enum => Codes.Map(key);
}
