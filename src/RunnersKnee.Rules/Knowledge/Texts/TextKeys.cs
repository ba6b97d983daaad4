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

    /// <summary>Stands for the treatment's name in the text of a verdict.</summary>
    internal const string TreatmentPlaceholder = "{treatment}";

    private const string VerdictPrefix = "verdict.";

    private static readonly Treatment[] Avoided =
        [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.StraightLegRaise, Treatment.Surgery];

    private static readonly Treatment[] Lifted =
        [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.StraightLegRaise];

    private static readonly Treatment[] LastResorts =
        [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.HyaluronicAcidInjection, Treatment.StraightLegRaise];

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
        .. Each<Finding>(Of),
        QuestionAge,
        .. Each<Finding>(Question),
        .. Each<TreatmentStep>(Of),
        .. Enum.GetValues<Treatment>().SelectMany(IEnumerable<string> (treatment) => [Name(treatment), Of(treatment)]),
        .. PrecautionTable.All.SelectMany(row => row.Cautions.Select(finding => Caution(row.Treatment, Codes.Of(finding)))),
        Caution(Treatment.Nsaid, PrecautionTable.Age60OrOver),
        .. Avoided.Select(treatment => Warning(treatment, WarningLevel.Avoid)),
        .. Lifted.Select(treatment => Warning(treatment, WarningLevel.LastResort)),
        .. LastResorts.Select(LastResort),
        .. Each<Verdict>(Of),
        .. Each<Likelihood>(Of),
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
        .. ExplanationTextKeys.All,
        .. FollowUpTextKeys.All,
    ]);

    internal static string Of(NoteCode code) => "note." + Codes.Of(code);

    internal static string Of(ReferralCode code) => "referral." + Codes.Of(code);

    internal static string Of(Urgency urgency) => "urgency." + Codes.Of(urgency);

    internal static string Of(Finding finding) => "finding." + Codes.Of(finding);

    internal static string Of(TreatmentStep step) => "step." + Codes.Of(step);

    internal static string Of(Treatment treatment) => "treatment." + Codes.Of(treatment);

    internal static string Of(Verdict verdict) => VerdictPrefix + Codes.Of(verdict);

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

    /// <summary>What a reason to see a clinician is about, in a few words.</summary>
    internal static string Name(ReferralCode code) => Of(code) + ".name";

    internal static string Question(Finding finding) => "question." + Codes.Of(finding);

    internal static string Question(QuestionSubject subject) => subject.Finding is { } finding ? Question(finding) : QuestionAge;

    /// <summary>A caution: the code of a finding, or <see cref="PrecautionTable.Age60OrOver"/>.</summary>
    internal static string Caution(Treatment treatment, string code) => "caution." + Codes.Of(treatment) + "." + code;

    internal static string Warning(Treatment treatment, WarningLevel level) => "warning." + Codes.Of(treatment) + "." + Codes.Of(level);

    internal static string LastResort(Treatment treatment) => "lastResort." + Codes.Of(treatment);

    /// <summary>The text of an evidence row: a statement's id, or the code of what is not from the source.</summary>
    internal static string Evidence(string key) => "evidence." + key;

    /// <summary>The placeholder that a text must contain, or null.</summary>
    internal static string? RequiredPlaceholder(string key) =>
        key.StartsWith(VerdictPrefix, StringComparison.Ordinal) ? TreatmentPlaceholder : null;

    private static IEnumerable<string> Each<TCode>(Func<TCode, string> key)
        where TCode : struct, Enum => Codes.Map(key);
}
