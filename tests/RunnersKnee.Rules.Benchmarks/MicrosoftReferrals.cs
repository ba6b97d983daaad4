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
        ("childhoodHipEmergency", "told.Age < 16 && (told.Yes(\"hipOrGroinPain\") || told.Yes(\"limp\")) && told.Yes(\"cannotBearWeight\")"),
        ("possibleFracture", "told.Yes(\"recentInjury\") && (told.IsFrom55 || told.Yes(\"patellaTenderness\") || told.Yes(\"fibularHeadTenderness\") || told.Yes(\"cannotFlexTo90\") || told.Yes(\"cannotBearWeight\"))"),
        ("haemarthrosis", "told.Yes(\"rapidSwelling\")"),
        ("lockedKnee", "told.Yes(\"lockedKnee\")"),
        ("unableToBearWeight", "told.Yes(\"cannotBearWeight\")"),
        ("deepVeinThrombosis", "told.Yes(\"calfSwelling\")"),
        ("childhoodHipDisease", "told.Age < 16 && (told.Yes(\"hipOrGroinPain\") || told.Yes(\"limp\"))"),
        ("cardiacSymptoms", "told.Yes(\"unstableHeartSymptoms\")"),
        ("infectionRisk", "told.Yes(\"jointOrSkinInfection\")"),
        ("ligamentInjury", "told.Yes(\"givingWay\")"),
        ("patellarInstability", "told.Yes(\"patellarDislocation\")"),
        ("largeEffusion", "told.Yes(\"largeSwelling\")"),
        ("boneStressInjury", "told.Yes(\"focalBoneTenderness\")"),
        ("hipStressInjury", "told.Yes(\"hipOrGroinPain\") && told.Yes(\"limp\")"),
        ("seriousPathology", "told.Yes(\"nightOrRestPain\") || told.Yes(\"unexplainedWeightLoss\") || told.Yes(\"historyOfCancer\") || told.Yes(\"boneMass\")"),
        ("inflammatoryArthritis", "told.Yes(\"multipleJointsOrMorningStiffness\")"),
        ("otherLocalCause", "told.Yes(\"localTendernessElsewhere\") || told.Yes(\"fibularHeadTenderness\") || told.Yes(\"cannotFlexTo90\")"),
        ("referredPain", "told.Yes(\"hipOrGroinPain\") || told.Yes(\"limp\") || told.Yes(\"radiatingPainOrNumbness\")"),
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

        public static Told Of(KneeCase @case) => new(@case);

        public bool Yes(string finding) => Answered(finding, Answer.Yes);

        public bool No(string finding) => Answered(finding, Answer.No);

        private bool Answered(string code, Answer answer) => Codes.TryParse<Finding>(code, out var finding) && _case[finding] == answer;
    }
}
