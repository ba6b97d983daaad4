using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules.Texts;

/// <summary>The keys under which texts are looked up, made from codes.</summary>
internal static class TextKeys
{
    internal const string Disclaimer = "disclaimer";

    /// <summary>The age, where it is named beside findings.</summary>
    internal const string Age = "explain.age";

    /// <summary>Said of what is counted where there is no room to name it.</summary>
    internal const string AndMore = "print.andMore";

    /// <summary>Said of a local rule that threw.</summary>
    internal const string DegradedFailed = "degraded.failed";

    /// <summary>Said of a local rule that never ended.</summary>
    internal const string DegradedEndless = "degraded.endless";

    /// <summary>What the last resort asks for once it is reached.</summary>
    internal const string LastResortText = "lastResort.text";

    /// <summary>Said in place of <c>urgency.none</c> while warning signs have not been asked for.</summary>
    internal const string NoneOfTheAnswers = "urgency.none.open";

    /// <summary>The same where it is a single one.</summary>
    internal const string NoneOfTheAnswersButOne = "urgency.none.openOne";

    /// <summary>Said where it is not known which warning signs have been asked for.</summary>
    internal const string NoneOfUnknownAnswers = "urgency.none.unknown";

    /// <summary>Said of an NSAID in use where a blood thinner rules it out.</summary>
    internal const string NsaidAndBleeding = "referral.nsaidDespiteContraindication.bleeding";

    /// <summary>Said of running while help comes first.</summary>
    internal const string RunningInEmergency = "running.emergency";

    /// <summary>Said of what people ask about and the protocol says nothing of.</summary>
    internal const string Outside = "outside";

    /// <summary>Said of aspirin, beside what is said of NSAIDs.</summary>
    internal const string Aspirin = "check.aspirin";

    /// <summary>Stands for the names of the treatments that give a reason to see a clinician.</summary>
    internal const string TreatmentsPlaceholder = "{treatments}";

    /// <summary>Stands for the names of the signs that give a reason to see a clinician.</summary>
    internal const string SignsPlaceholder = "{signs}";

    /// <summary>Stands for a name in a sentence.</summary>
    internal const string NamePlaceholder = "{name}";

    /// <summary>Stands for an age in a sentence.</summary>
    internal const string AgePlaceholder = "{age}";

    /// <summary>Stands for the treatment's name in the text of a verdict.</summary>
    internal const string TreatmentPlaceholder = "{treatment}";

    /// <summary>Stands for the number of warning signs that have not been asked for.</summary>
    internal const string CountPlaceholder = "{count}";

    /// <summary>The key of what a code means: <c>urgency.sameDay</c>.</summary>
    internal static string Of<TCode>(TCode code)
        where TCode : struct, Enum
    {
        var number = Unsafe.BitCast<TCode, int>(code);
        return (uint)number < (uint)Keys<TCode>.ByNumber.Length
            ? Keys<TCode>.ByNumber[number]
            : throw new ArgumentOutOfRangeException(nameof(code), code, $"Not a member of {typeof(TCode).Name}.");
    }

    /// <summary>A fact as it might be told, after "if": <c>explain.change.answer.yes</c>; without a code it is not told.</summary>
    internal static string Supposed(string what, string? code) => $"explain.change.{what}.{code ?? "notTold"}";

    /// <summary>A verdict in a word or two, where what it is about stands before it.</summary>
    internal static string Label(Verdict verdict) => "explain.verdict." + Codes.Of(verdict);

    /// <summary>A short label where the text itself is longer: of a treatment, or of a reason to see a clinician.</summary>
    internal static string Name<TCode>(TCode code)
        where TCode : struct, Enum => Of(code) + ".name";

    /// <summary>What to do, in one short line.</summary>
    internal static string Short(Treatment treatment) => Of(treatment) + ".short";

    /// <summary>What not to do, in one short line.</summary>
    internal static string Short(Treatment treatment, WarningLevel level, WarningLevel? liftedWhen) =>
        Warning(treatment, level, liftedWhen) + ".short";

    /// <summary>How likely runner's knee is, as a sentence.</summary>
    internal static string Sentence(Likelihood likelihood) => Of(likelihood) + ".sentence";

    /// <summary>What a step is for, and how long to give it.</summary>
    internal static string Text(TreatmentStep step) => Of(step) + ".text";

    internal static string Question(QuestionSubject subject) => "question." + subject;

    /// <summary>What counts as a yes to a finding, and what does not.</summary>
    internal static string Help(Finding finding) => Question(finding) + ".help";

    /// <summary>A finding as a label for a list of boxes to tick.</summary>
    internal static string Label(Finding finding) => Question(finding) + ".short";

    /// <summary>An answer where the usual words would mislead.</summary>
    internal static string OwnAnswer(Finding finding, Answer answer) => $"answer.{Codes.Of(finding)}.{Codes.Of(answer)}";

    /// <summary>A caution: the code of a finding or of an age.</summary>
    internal static string Caution(Treatment treatment, string code) => $"caution.{Codes.Of(treatment)}.{code}";

    /// <summary>Why a finding rules a treatment out.</summary>
    internal static string Contraindication(Treatment treatment, Finding finding) =>
        $"contraindication.{Codes.Of(treatment)}.{Codes.Of(finding)}";

    /// <summary>What is to be avoided, and nothing lifts that, is no option, as when the last resort is reached without it.</summary>
    internal static string Warning(Treatment treatment, WarningLevel level, WarningLevel? liftedWhen) =>
        $"warning.{Codes.Of(treatment)}.{(level == WarningLevel.Avoid && liftedWhen is null ? "noOption" : Codes.Of(level))}";

    internal static string LastResort(Treatment treatment) => "lastResort." + Codes.Of(treatment);

    /// <summary>The text of an evidence row: a statement's id, or the code of what is not from the source.</summary>
    internal static string Evidence(string key) => "evidence." + key;

    /// <summary>A statement of the source in a sentence of our own.</summary>
    internal static string Statement(string id) => "statement." + id;

    /// <summary>The placeholder that a text must contain, or null.</summary>
    internal static string? RequiredPlaceholder(string key) => key switch
    {
        NoneOfTheAnswers or AndMore => CountPlaceholder,
        "referral.gettingWorse" or "referral.contraindicatedInUse" => TreatmentsPlaceholder,
        "referral.seriousPathology" => SignsPlaceholder,
        Outside => NamePlaceholder,
        "explain.change.age" => AgePlaceholder,
        _ when key.StartsWith("explain.change.", StringComparison.Ordinal) && key != "explain.change.age.notTold" => NamePlaceholder,
        _ when key.StartsWith("verdict.", StringComparison.Ordinal) => TreatmentPlaceholder,
        _ => null,
    };

    /// <summary>What the keys of an enum begin with: its name, without what goes without saying.</summary>
    private static string Prefix(string name) => name switch
    {
        nameof(NoteCode) => "note",
        nameof(RunningAdvice) => "running",
        nameof(QuestionTopic) => "topic",
        nameof(ReferralCode) => "referral",
        nameof(TreatmentStep) => "step",
        nameof(TreatmentOutcome) => "outcome",
        nameof(PlanStepStatus) => "stepStatus",
        nameof(LastResortStanding) => "standing",
        _ => JsonNamingPolicy.CamelCase.ConvertName(name),
    };

    private static string Key(string name, string code) => $"{Prefix(name)}.{code}";
    private static string[] KeysOf(string name, IReadOnlyList<string> codes) => [.. codes.Select(code => Key(name, code))];

    /// <summary>Made once, so that looking up a text allocates nothing.</summary>
    private static class Keys<TCode>
        where TCode : struct, Enum
    {
        internal static readonly string[] ByNumber = KeysOf(typeof(TCode).Name, Codes.Map<TCode, string>(Codes.Of));
    }
}
