namespace RunnersKnee.Rules.Tests;

/// <summary>Advice put together by hand: it has one of everything, and makes no sense otherwise.</summary>
internal static class SampleAdvice
{
    private static readonly Evidence Evidence = new()
    {
        Verdict = EvidenceVerdict.NotAddressed,
        Text = "Nothing – so far.",
        References = [new Reference { Text = "Collins 2018 <doi>", Basis = EvidenceBasis.SecondHand }],
    };

    private static readonly Reason[] Because = [new Reason { Rule = "a-rule", Facts = [new Yes(Finding.CannotFlexTo90)] }];

    private static readonly Caution Caution = new() { Code = "age60OrOver", Text = "Take care." };

    internal static readonly Advice Whole = new()
    {
        Id = "Jürgen's \"knee\"",
        GuidelineAdditions = true,
        Knowledge = new KnowledgeVersion { Version = "1.0.0", Hash = "sha256-00" },
        Language = "de-AT",
        Assessment = new Assessment
        {
            Likelihood = Likelihood.Likely,
            Criteria =
            [
                new CriterionAssessment
                {
                    Finding = Finding.KneecapPain, Name = "Pain", Status = CriterionStatus.NotMet, Origin = Origin.Source,
                    Statements = ["RK-03"], Evidence = Evidence,
                },
            ],
            Contributors =
            [
                new Contributor { Finding = Finding.OverPronation, Name = "Flat feet", Statements = ["RK-15"], Evidence = Evidence },
            ],
            Because = Because,
        },
        Notes = [new Note { Code = NoteCode.ExamNeeded, Text = "See one.", Statements = ["RK-11"], Because = [] }],
        OpenWarningSigns = [Finding.LockedKnee],
        Running = new Running { Advice = RunningAdvice.OnlyPainFree, Text = "A little.", Because = Because, Evidence = Evidence },
        Referral = new Referral
        {
            Urgency = Urgency.SameDay,
            Reasons =
            [
                new ReferralReason
                {
                    Code = ReferralCode.ChildUnder12, Urgency = Urgency.SameDay, Text = "A child.", Because = Because,
                    Citation = "Peck 2017",
                },
                new ReferralReason { Code = ReferralCode.AcuteInjury, Urgency = Urgency.Routine, Text = "An injury.", Because = [] },
            ],
        },
        Plan = new TreatmentPlan
        {
            Status = PlanStatus.Active,
            CurrentStep = TreatmentStep.StopPainAndSwelling,
            Steps =
            [
                new PlanStep
                {
                    Step = TreatmentStep.StopPainAndSwelling, Title = "First", Text = "Begin here.", Status = PlanStepStatus.Current,
                    Recommendations = [Ice, Stretching],
                },
            ],
        },
        Warnings =
        [
            new Warning
            {
                Treatment = Treatment.Nsaid, Name = "Pills", Level = WarningLevel.Avoid, Statements = ["RK-22"], Text = "No.",
                LiftedWhen = WarningLevel.LastResort, ContraindicatedBy = [Finding.TakesWarfarin],
                Cautions = [new Caution { Code = "asthma", Text = "Ask." }], Unanswered = [QuestionSubject.Age, Finding.PepticUlcer],
                Because = [], Evidence = Evidence,
            },
            new Warning
            {
                Treatment = Treatment.Surgery, Level = WarningLevel.Avoid, Statements = [], Text = "Never.", ContraindicatedBy = [],
                Cautions = [], Unanswered = [], Because = [], Evidence = Evidence,
            },
        ],
        LastResort = new LastResort
        {
            Reached = true,
            Outstanding = [TreatmentStep.Strengthen],
            Options =
            [
                new LastResortOption
                {
                    Treatment = Treatment.Nsaid, Name = "Pills", Standing = LastResortStanding.DiscussWithClinician,
                    Statements = ["RK-39"], Text = "Ask.",
                    Cautions = [], Unanswered = [QuestionSubject.Age, Finding.PepticUlcer], Because = Because, Evidence = Evidence,
                },
            ],
            Because = [],
        },
        Verdicts = [Verdict],
        NextQuestions =
        [
            new Question
            {
                Ask = QuestionSubject.Age, Kind = QuestionKind.Number, Topic = QuestionTopic.Person, AnsweredBy = Answerer.LayPerson,
                Text = "How old?",
                Answers = [], CouldChange = [AdviceArea.LastResort],
            },
            new Question
            {
                Ask = Finding.Limp, Kind = QuestionKind.YesNo, Topic = QuestionTopic.WarningSigns, AnsweredBy = Answerer.LayPerson,
                Text = "A limp?",
                Help = "Not on stairs.", Short = "A limp", Answers = [new WordedAnswer { Answer = Answer.Yes, Text = "Yes, I do" }],
                CouldChange = [],
            },
        ],
        Local = [new LocalAddition { Rule = "clinic", Code = "pool", Text = "Swim." }],
        Degraded = [new DegradedRule { Rule = "broken", Message = "It failed." }],
        Complete = false,
        Disclaimer = "For information.",
    };

    internal static readonly Advice Least = new()
    {
        GuidelineAdditions = false,
        Knowledge = Whole.Knowledge,
        Assessment = new Assessment { Likelihood = Likelihood.Insufficient, Criteria = [], Contributors = [], Because = [] },
        Notes = [],
        Referral = new Referral { Urgency = Urgency.None, Reasons = [] },
        Plan = new TreatmentPlan { Status = PlanStatus.NotOffered, CurrentStep = null, Steps = [] },
        Warnings = [],
        LastResort = new LastResort { Reached = false, Outstanding = [], Options = [], Because = [] },
        Verdicts = [],
        Disclaimer = "",
    };

    internal static TreatmentVerdict Verdict => new()
    {
        Treatment = Treatment.Nsaid,
        Name = "Pills",
        Verdict = global::RunnersKnee.Rules.Verdict.DeferToClinician,
        Text = "Later.",
        ContraindicatedBy = [Finding.PepticUlcer],
        Cautions = [Caution],
        WaitingFor = [],
        Unanswered = [QuestionSubject.Age, Finding.TakesWarfarin],
        Because = Because,
    };

    private static Recommendation Ice => new()
    {
        Treatment = Treatment.IceWithCompression, Name = "Cold", Status = TreatmentStatus.Recommended, Origin = Origin.Source,
        Statements = ["RK-20"], Text = "Ice.",
        Dose = new Dose { MinutesPerSessionMax = 15, TowelUnderPack = true, TimesPerDaySource = new DoseRange { Min = 4, Max = 6 } },
        InUse = true, WaitingFor = [], ContraindicatedBy = [], Unanswered = [Finding.Raynauds], Cautions = [Caution], Because = Because,
        Evidence = Evidence,
    };

    private static Recommendation Stretching => new()
    {
        Treatment = Treatment.IliotibialBandStretching, Status = TreatmentStatus.NotIndicated, Origin = Origin.Guideline, Statements = [],
        Text = "",
        InUse = false, WaitingFor = [Finding.TightIliotibialBand], ContraindicatedBy = [], Unanswered = [], Cautions = [], Because = [],
        Evidence = Evidence,
    };
}
