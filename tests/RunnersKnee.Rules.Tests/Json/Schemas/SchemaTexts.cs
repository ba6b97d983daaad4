using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// What the types and properties of the schemas mean. A property is looked up by type and name, by its name alone, then by its type.
/// </summary>
internal static class SchemaTexts
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Advice"] = "What the protocol says to one case. Later versions may add properties.",
        ["AdviceArea"] = "A part of the advice that an answer could change.",
        ["Answer"] = "What was said to a finding; unknown: asked, and could not be answered.",
        ["Answerer"] = "Who can answer a question: anyone, whoever feels for it with a finger, or a clinician.",
        ["Assessment"] = "How likely runner's knee is, and what speaks for it.",
        ["CaseDocument"] =
            "What is told of one person and one knee. Everything is optional; what is left out is an open question, never a no.",
        ["Caution"] = "Something that calls for care with a treatment but does not rule it out.",
        ["Contributor"] = "A contributing cause that was answered yes.",
        ["CriterionAssessment"] = "One criterion and how it stands.",
        ["CriterionStatus"] = "How a criterion stands; open: answered unknown, or not asked.",
        ["DegradedRule"] = "A local rule that failed; the advice stands without it.",
        ["Dose"] = "How much and how often a treatment may be used; only what is limited is there.",
        ["DoseRange"] = "A range of a dose, both ends included.",
        ["Evidence"] = "What published guidance says.",
        ["EvidenceBasis"] = "How a reference was taken: read on the publication's own page, or second-hand from a summary.",
        ["EvidenceVerdict"] = "Whether published guidance agrees with the source.",
        ["Finding"] = "What can be asked about a person and a knee.",
        ["KnowledgeVersion"] = "Which knowledge gave the advice.",
        ["LastResort"] = "What may be discussed once all three steps have failed.",
        ["LastResortOption"] = "One option of the last resort.",
        ["LastResortStanding"] = "How an option of the last resort is to be understood.",
        ["Likelihood"] = "How likely it is that the complaint is runner's knee.",
        ["LocalAddition"] = "Something that a local rule added.",
        ["Question"] = "A question worth asking: some answer to it would change the advice.",
        ["Note"] = "A note on the assessment or on the plan.",
        ["NoteCode"] = "Which note it is.",
        ["Origin"] = "Where an item comes from: the practitioner's protocol, or published guidance.",
        ["PlanStatus"] = "Whether the plan is offered; suspended: a clinician comes first.",
        ["PlanStep"] = "One step of an active plan.",
        ["PlanStepStatus"] = "How a step of an active plan stands.",
        ["QuestionKind"] = "How a question is answered.",
        ["QuestionSubject"] = "What is asked for: a finding, or the age.",
        ["QuestionTopic"] = "What a question is about; questions of one topic go together.",
        ["Reason"] = "A rule that led to an item, and the facts that it rests on.",
        ["Recommendation"] = "One treatment of the plan and how it stands.",
        ["Reference"] = "A publication.",
        ["Referral"] = "Whether and how soon a clinician should be seen.",
        ["ReferralCode"] = "Why a clinician should be seen.",
        ["ReferralReason"] = "One reason to see a clinician.",
        ["Running"] = "Whether this person may run, and why.",
        ["RunningAdvice"] = "Whether a person may run.",
        ["StepOutcome"] = "How a step went, as reported.",
        ["Treatment"] = "A treatment that the protocol speaks of.",
        ["TreatmentOutcome"] = "What came of a treatment that was tried.",
        ["TreatmentPlan"] = "The treatment plan in three steps.",
        ["TreatmentStatus"] = "How a treatment of the plan stands.",
        ["TreatmentStep"] = "One of the three steps of the treatment.",
        ["TreatmentTried"] = "A treatment that was tried, and what came of it.",
        ["TreatmentVerdict"] = "The verdict on one treatment.",
        ["Urgency"] = "How soon a clinician should be seen, from none to emergency.",
        ["Verdict"] = "The verdict on a treatment.",
        ["Warning"] = "A treatment that the source warns against.",
        ["WarningLevel"] = "How strongly a warning stands.",
        ["WordedAnswer"] = "An answer in words for one question.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Properties = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["afterEachRunOrSport"] = "Whether it is done after each run or sport.",
        ["age"] = "The age in whole years, written without fraction or exponent.",
        ["answers"] = "The answers that may be given, in words for this question; empty for the age.",
        ["beforeAndAfterEachRun"] = "Whether it is done before and after each run.",
        ["Caution.code"] = "The code of a finding, ageUnder18, age60OrOver, or a code that a rule of the service's own gave it.",
        ["citation"] = "The reference behind it; left out where there is none.",
        ["code"] = "Which one it is.",
        ["complete"] = "Whether nothing worth asking is left; left out where nextQuestions is.",
        ["considering"] = "Treatments on which a verdict is wanted; one that is repeated is answered once.",
        ["contraindicatedBy"] = "The findings answered yes that rule it out.",
        ["currentStep"] = "The step to work on now; null where there is none.",
        ["degraded"] = "Which local rules failed; left out where the host has none.",
        ["disclaimer"] = "What this advice is and is not.",
        ["facts"] = "What was told that the rule rests on, as code=value.",
        ["findings"] = "The answers to findings; one that was not asked is left out.",
        ["guidelineAdditions"] = "Whether treatments from published guidance were added to the plan.",
        ["hash"] = "A hash of what is decided, without its wording: sha256- and 64 hexadecimal digits.",
        ["help"] = "What counts and what does not, for people; left out for the age.",
        ["id"] = "The host's own identifier, echoed in the advice; left out where there is none.",
        ["inUse"] = "Whether it is in use: it goes on or, but for an injection or surgery, it helped; left out where that is not known.",
        ["liftedWhen"] = "What would lift the warning; left out where nothing does.",
        ["local"] = "What local rules added; left out where the host has none.",
        ["language"] = "The language of the words, as a BCP 47 tag; left out where it is not known.",
        ["max"] = "The upper end.",
        ["message"] = "What went wrong.",
        ["min"] = "The lower end.",
        ["minutesPerDayMax"] = "The most minutes in a day.",
        ["minutesPerSessionMax"] = "The longest session, in minutes.",
        ["name"] = "What it is about, in words; left out where it is not known.",
        ["nextQuestions"] = "What is worth asking next, in order; left out unless it was asked for.",
        ["noResistance"] = "Whether the bike is set to no resistance.",
        ["notTogetherWithIce"] = "Whether cream or spray must not be used together with ice.",
        ["notUnderWrap"] = "Whether cream or spray must not be covered by a wrap.",
        ["openWarningSigns"] = "The warning signs that have not been ruled out; left out where that is not known.",
        ["options"] = "The options; empty unless the last resort is reached.",
        ["outstanding"] = "The steps of the active plan that have not failed.",
        ["reached"] = "Whether all three steps have failed and the age is not known to be under 18.",
        ["reasons"] = "Every reason to see a clinician, most urgent first.",
        ["recommendations"] = "Its treatments, each exactly once, whatever its status.",
        ["references"] = "Where guidance says so.",
        ["rule"] = "The rule's name.",
        ["short"] = "A label of at most 60 characters for a list; left out for the age.",
        ["statements"] = "The ids of the source's statements that it rests on, such as RK-20.",
        ["CaseDocument.steps"] = "How steps went, as reported; one that was not reported is left out.",
        ["steps"] = "The three steps, in order; empty unless the plan is active.",
        ["text"] = "The same in words, for people.",
        ["timesPerDayMax"] = "The most times a day that are safe.",
        ["timesPerDaySource"] = "The times a day that the source names, beside the safe cap.",
        ["title"] = "Its title.",
        ["topicalAfterIce"] = "Whether the cream or spray comes after the ice, not with it.",
        ["towelUnderPack"] = "Whether a towel belongs under the ice pack.",
        ["treatments"] = "The treatments that were tried, each once.",
        ["LastResortOption.unanswered"] = "What should be answered before it is considered.",
        ["Warning.unanswered"] =
            "What could still rule it out: the age where it counts and is absent, then the findings that would rule it out and are open.",
        ["TreatmentVerdict.unanswered"] =
            "What could still rule it out: the age where it counts and is absent, then the findings that would rule it out and are open.",
        ["unanswered"] = "The findings that would rule it out and are open.",
        ["verdicts"] = "The verdicts on the treatments that the case considers, in its order.",
        ["version"] = "The version of the protocol's rules and tables.",
        ["withheldBy"] = "The local rules that hold it back, and why; left out where none does.",
        ["waitingFor"] = "The findings that it waits for while it is conditional.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static string Of(Type type) => Types[type.Name];

    /// <summary>The property's own words; where it has none, those of its type, or of what it is a list of.</summary>
    internal static string Of(JsonPropertyInfo property) =>
        Properties.GetValueOrDefault($"{property.DeclaringType.Name}.{property.Name}")
        ?? Properties.GetValueOrDefault(property.Name)
        ?? Of(
            property.Options.GetTypeInfo(property.PropertyType).ElementType ?? Nullable.GetUnderlyingType(property.PropertyType)
                ?? property.PropertyType);
}
