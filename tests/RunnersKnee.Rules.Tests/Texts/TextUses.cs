using System.Text.RegularExpressions;

namespace RunnersKnee.Rules.Tests.Texts;

/// <summary>The texts that something asks for: a code, a row of a table, or a line of the source.</summary>
internal static class TextUses
{
    private static readonly Treatment[] Avoided =
        [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.StraightLegRaise, Treatment.Surgery];

    /// <summary>What is about running, and waits while running is to stop.</summary>
    private static readonly Treatment[] AboutRunning =
    [
        Treatment.PostActivityIceAndTopical, Treatment.LoadManagement, Treatment.FlatSurfaceRunning, Treatment.AvoidHardSurfaces,
        Treatment.IliotibialBandStretching, Treatment.HamstringStretching, Treatment.QuadricepsStretching,
    ];

    /// <summary>What is looked up for each member of an enum, or for one of them in its own words.</summary>
    internal static IEnumerable<string> OfCodes =>
    [
        .. Each<NoteCode>("note"),
        .. Each<ReferralCode>("referral", "", ".name"), "referral.nsaidDespiteContraindication.bleeding",
        .. Each<Urgency>("urgency"), "urgency.none.open", "urgency.none.openOne", "urgency.none.unknown",
        .. Each<Finding>("finding"),
        .. Codes.All<Finding>().SelectMany(code => (string[])[$"question.{code}", $"question.{code}.help", $"question.{code}.short"]),
        "question.age",
        .. Enum.GetValues<Finding>().Where(IsFoundByAClinician)
        .SelectMany(finding => Codes.All<Answer>().Select(answer => $"answer.{Codes.Of(finding)}.{answer}")),
        .. Each<QuestionTopic>("topic"),
        .. Each<RunningAdvice>("running"), "running.emergency",
        .. Each<TreatmentStep>("step", "", ".text"),
        .. Each<Treatment>("treatment", "", ".name", ".short"),
        "treatment.physicalTherapy.ongoing.short", "treatment.loadManagement.painFree.short",
        .. AboutRunning.Select(treatment => $"treatment.{Codes.Of(treatment)}.later.short"),
        "treatment.loadManagement.notRunning.short",
        .. Each<Verdict>("verdict"), "verdict.contraindicated.dropSquat", "verdict.contraindicated.exerciseBike",
        "verdict.deferToClinician.surgery", "verdict.notAssessed.surgery",
        .. Each<Likelihood>("likelihood", "", ".sentence"),
        .. Each<PlanStatus>("planStatus"),
        .. Each<TreatmentStatus>("treatmentStatus"),
        .. Each<PlanStepStatus>("stepStatus"),
        .. Each<CriterionStatus>("criterionStatus"),
        .. Each<Answer>("answer"),
        .. Each<TreatmentOutcome>("outcome"),
        .. Each<StepOutcome>("stepOutcome"),
        .. Each<LastResortStanding>("standing"),
        .. Each<WarningLevel>("warningLevel"),
        .. Each<EvidenceVerdict>("evidenceVerdict"),
        .. Each<EvidenceBasis>("evidenceBasis"),
        .. Each<Origin>("origin"),
        .. Codes.All<Verdict>().Select(verdict => "explain.verdict." + verdict),
    ];

    internal static IEnumerable<string> OfTables =>
    [
        .. PrecautionTable.All
        .SelectMany(row => row.Contraindications.Select(f => $"contraindication.{Codes.Of(row.Treatment)}.{Codes.Of(f)}")),
        .. PrecautionTable.All.SelectMany(row => row.Cautions.Select(f => $"caution.{Codes.Of(row.Treatment)}.{Codes.Of(f)}")),
        .. PrecautionTable.All.SelectMany(row => row.AgeCautions.Select(age => $"caution.{Codes.Of(row.Treatment)}.{age.Code}")),
        .. Avoided.SelectMany(treatment => Warnings(treatment, "noOption")),
        .. Avoided.Where(treatment => treatment != Treatment.Surgery).SelectMany(treatment => Warnings(treatment, "avoid")),
        .. Avoided.Where(treatment => treatment != Treatment.Surgery).SelectMany(treatment => Warnings(treatment, "lastResort")),
        .. Avoided.Where(IsEverContraindicated).SelectMany(treatment => Warnings(treatment, "contraindicated")),
        "lastResort.nsaid", "lastResort.cortisoneInjection", "lastResort.hyaluronicAcidInjection", "lastResort.straightLegRaise",
        .. EvidenceTable.All.Select(row => "evidence." + row.Key),
        .. Enumerable.Range(1, 42).Select(number => $"statement.RK-{number:00}"), "statement.POLICY-1",
    ];

    /// <summary>What a line of the source names outright.</summary>
    internal static IEnumerable<string> OfSources { get; } =
    [
        "disclaimer", "degraded.failed", "degraded.endless", "lastResort.text", "outside", "check.aspirin",
        "explain.referral.present", "explain.referral.absent",
        .. Supposed<Answer>("answer"), .. Supposed<TreatmentOutcome>("outcome"), .. Supposed<StepOutcome>("stepOutcome"),
        "explain.change.age", "explain.change.age.notTold",
        .. Found("""
            "((?:explain|followUp|replay|print)\.\w+(?:\.\w+)?)"
            """, "src", "samples"),
        .. Found("""
            (?:words|this)\["(\w+)"\]|(?:Listed|Criteria)\("(\w+)"
            """, "src/RunnersKnee.Rules/Printing").Select(word => "print." + word),
    ];

    private static IEnumerable<string> Found(string pattern, params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), pattern, RegexOptions.None, TimeSpan.FromSeconds(1)))
        .Select(match => match.Groups[1].Value + match.Groups[2].Value)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The keys of an enum's members, as the library itself makes them.</summary>
    private static IEnumerable<string> Each<TCode>(string prefix, params string[] endings)
        where TCode : struct, Enum
    {
        Enum.GetValues<TCode>().Should().OnlyContain(member => TextKeys.Of(member) == $"{prefix}.{Codes.Of(member)}");
        return Codes.All<TCode>().SelectMany(code => endings.DefaultIfEmpty("").Select(ending => $"{prefix}.{code}{ending}"));
    }

    private static bool IsFoundByAClinician(Finding finding) => FindingCatalogue.Get(finding).AnsweredBy == Answerer.Clinician;

    private static bool IsEverContraindicated(Treatment treatment) => PrecautionTable.Get(treatment).Contraindications.Count > 0;

    /// <summary>What is said after "if" of each value, and of none.</summary>
    private static IEnumerable<string> Supposed<TCode>(string subject)
        where TCode : struct, Enum => Codes.All<TCode>().Append("notTold").Select(value => $"explain.change.{subject}.{value}");

    private static string[] Warnings(Treatment treatment, string level) =>
        [$"warning.{Codes.Of(treatment)}.{level}", $"warning.{Codes.Of(treatment)}.{level}.short"];
}
