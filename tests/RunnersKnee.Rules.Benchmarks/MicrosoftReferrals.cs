using RulesEngine.Models;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>The referral table as string rules for Microsoft's RulesEngine.</summary>
internal static class MicrosoftReferrals
{
    private static readonly (string Name, string When)[] Lines =
    [
        ("septicArthritis", "told.Yes(\"hotSwollenJoint\")"),
        ("pulmonaryEmbolism", "told.Yes(\"calfSwelling\") && told.Yes(\"chestPainOrBreathlessness\")"),
        ("neurovascularCompromise", "told.Yes(\"coldOrNumbFoot\")"),
        ("grossDeformity", "told.Yes(\"grossDeformity\")"),
        ("extensorMechanismRupture", "told.Yes(\"cannotStraightenActively\")"),
        ("chestSymptoms", "told.Yes(\"chestPainOrBreathlessness\")"),
        (
            "childhoodHipEmergency",
            "told.Age < 16 && (told.Yes(\"hipOrGroinPain\") || told.Yes(\"limp\")) && told.Yes(\"cannotBearWeight\")"),
        ("possibleFracture", "told.Yes(\"recentInjury\") && (told.IsFrom55 || told.Yes(\"patellaTenderness\") || told.Yes(\"fibularHeadTenderness\") || told.Yes(\"cannotFlexTo90\") || told.Yes(\"cannotBearWeight\"))"),
        ("haemarthrosis", "told.Yes(\"rapidSwelling\")"),
        ("lockedKnee", "told.Yes(\"lockedKnee\")"),
        ("unableToBearWeight", "told.Yes(\"cannotBearWeight\")"),
        ("deepVeinThrombosis", "told.Yes(\"calfSwelling\")"),
        ("childhoodHipDisease", "told.Age < 16 && (told.Yes(\"hipOrGroinPain\") || told.Yes(\"limp\"))"),
        ("cardiacSymptoms", "told.Yes(\"unstableHeartSymptoms\")"),
        ("infectionRisk", "told.Yes(\"jointOrSkinInfection\")"),
        ("bonePainInTheYoung", "(told.Yes(\"boneMass\") && told.Age < 25) || (told.Yes(\"nightOrRestPain\") && told.Age < 18)"),
        ("ligamentInjury", "told.Yes(\"givingWay\")"),
        ("patellarInstability", "told.Yes(\"patellarDislocation\")"),
        ("largeEffusion", "told.Yes(\"largeSwelling\")"),
        ("boneStressInjury", "told.Yes(\"focalBoneTenderness\")"),
        ("hipStressInjury", "told.Yes(\"hipOrGroinPain\") && (told.Yes(\"limp\") || told.Yes(\"boneStressRisk\"))"),
        ("seriousPathology", "told.Yes(\"nightOrRestPain\") || told.Yes(\"unexplainedWeightLoss\") || told.Yes(\"boneMass\") || (told.Yes(\"historyOfCancer\") && !(told.Yes(\"examConsistent\") && told.Yes(\"imagingNormal\")))"),
        ("inflammatoryArthritis", "told.Yes(\"multipleJointsOrMorningStiffness\")"),
        ("tendonRiskMedicine", "told.Yes(\"recentFluoroquinolone\")"),
        ("warfarinInteraction", "told.Yes(\"takesWarfarin\") && told.UsesWhatInteractsWithWarfarin"),
        (
            "otherLocalCause",
            "told.Yes(\"localTendernessElsewhere\") || told.Yes(\"fibularHeadTenderness\") || told.Yes(\"cannotFlexTo90\")"),
        ("intermittentLocking", "told.Yes(\"lockingKnee\")"),
        ("artificialJoint", "told.Yes(\"artificialKneeJoint\")"),
        ("cancerHistory", "told.Yes(\"historyOfCancer\") && told.Yes(\"examConsistent\") && told.Yes(\"imagingNormal\")"),
        ("hipComplaint", "told.Yes(\"hipOrGroinPain\") || told.Yes(\"limp\")"),
        ("referredPain", "told.Yes(\"radiatingPainOrNumbness\")"),
        ("gettingWorse", "told.AnyWorse"),
        ("acuteInjury", "told.Yes(\"recentInjury\")"),
        ("examInconsistent", "told.No(\"examConsistent\")"),
        ("imagingAbnormal", "told.No(\"imagingNormal\")"),
        ("childUnder12", "told.Age < 12"),
    ];

    internal static Workflow Workflow { get; } = new()
    {
        WorkflowName = "referrals",
        Rules = [.. Lines.Select(line => new RulesEngine.Models.Rule { RuleName = line.Name, Expression = line.When })],
    };

    /// <summary>What the string rules read; an age that was not told is out of every bound.</summary>
    public sealed class Told
    {
        private readonly KneeCase _case;

        private Told(KneeCase @case) => _case = @case;

        public int Age => _case.Age ?? int.MaxValue;

        public bool IsFrom55 => _case.Age >= 55;

        public bool AnyWorse => _case.Treatments.Values.Contains(TreatmentOutcome.Worse);

        public bool UsesWhatInteractsWithWarfarin => _case.Outcomes.Any(told =>
            told.Key is Treatment.TopicalPainRelief or Treatment.PostActivityIceAndTopical or Treatment.NaturalAntiInflammatory
                or Treatment.JointNutrients
            && new OutcomeTold(told.Key, told.Value).IsInUse());

        public static Told Of(KneeCase @case) => new(@case);

        public bool Yes(string finding) => Answered(finding, Answer.Yes);

        public bool No(string finding) => Answered(finding, Answer.No);

        private bool Answered(string code, Answer answer) => Codes.TryParse<Finding>(code, out var finding) && _case[finding] == answer;
    }
}
