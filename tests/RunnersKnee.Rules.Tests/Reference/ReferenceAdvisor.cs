namespace RunnersKnee.Rules.Tests;

/// <summary>
/// Gives the same advice objects as the library, from the hand-written evaluator: the yardstick of the benchmarks. Words, evidence and
/// doses are the library's; the decisions are not, and nothing is explained.
/// </summary>
internal sealed class ReferenceAdvisor(AdviceTexts texts, bool guidelineAdditions)
{
    internal Advice Advise(KneeCase @case)
    {
        var decided = ReferenceEvaluator.Evaluate(@case, guidelineAdditions);
        var told = new Told(@case);
        return new Advice
        {
            Id = @case.Id,
            GuidelineAdditions = guidelineAdditions,
            Knowledge = KnowledgeHistory.Current,
            Language = texts.Language,
            Assessment = Assess(decided),
            Notes = [.. decided.Notes.Select(Note)],
            OpenWarningSigns = [.. decided.OpenWarningSigns],
            Running = new Running
            {
                Advice = decided.Running,
                Text = texts.Of(decided.Running),
                Because = [],
                Evidence = texts.EvidenceOn([], decided.Running switch
                {
                    RunningAdvice.StopUntilSeen => "runningStop",
                    RunningAdvice.OnlyPainFree => "runningPainFree",
                    _ => "running",
                }),
            },
            Referral = new Referral { Urgency = decided.Urgency, Reasons = [.. decided.Reasons.Select(reason => Reason(reason, told))] },
            Plan = new TreatmentPlan
            {
                Status = decided.Plan.Status,
                CurrentStep = decided.Plan.CurrentStep,
                Steps = [.. decided.Plan.Steps.Select(step => Step(step, told))],
            },
            Warnings = [.. decided.Warnings.Select(Warn)],
            LastResort = new LastResort
            {
                Reached = decided.LastResort.Reached,
                Text = decided.LastResort.Reached ? texts[TextKeys.LastResortText] : null,
                Outstanding = [.. decided.LastResort.Outstanding],
                Options = [.. decided.LastResort.Options.Select(Option)],
                Because = [],
            },
            Verdicts = [.. decided.Verdicts.Select(Judge)],
            Disclaimer = texts[TextKeys.Disclaimer],
        };
    }

    private Assessment Assess(ReferenceAdvice decided) => new()
    {
        Likelihood = decided.Likelihood,
        Criteria = [.. decided.Criteria.Select(criterion => new CriterionAssessment
        {
            Finding = criterion.Finding,
            Name = texts.Of(criterion.Finding),
            Status = criterion.Status,
            Origin = criterion.Origin,
            Statements = FindingCatalogue.Get(criterion.Finding).Statements,
            Evidence = texts.EvidenceOn(FindingCatalogue.Get(criterion.Finding).Statements, Codes.Of(criterion.Finding)),
        })],
        Contributors = [.. decided.Contributors.Select(cause => new Contributor
        {
            Finding = cause,
            Name = texts.Of(cause),
            Statements = FindingCatalogue.Get(cause).Statements,
            Evidence = texts.EvidenceOn(FindingCatalogue.Get(cause).Statements, Codes.Of(cause)),
        })],
        Because = [],
    };

    private Note Note(NoteCode code) =>
        new()
        {
            Code = code, Text = texts.Of(code), Statements = NoteTable.StatementsOf(code), Because = [],
            Citation = EvidenceTable.Citation(code),
        };

    private ReferralReason Reason(ReferenceReason reason, Told told) => new()
    {
        Code = reason.Code,
        Urgency = reason.Urgency,
        Text = ReferenceWording.Of(reason.Code, told, texts),
        Because = [],
        Citation = EvidenceTable.Citation(reason.Code),
    };

    private PlanStep Step(ReferenceStep step, Told told) => new()
    {
        Step = step.Step,
        Title = texts.Of(step.Step),
        Text = texts[TextKeys.Text(step.Step)],
        Status = step.Status,
        Recommendations = [.. step.Treatments.Select(treatment => Recommend(treatment, told))],
    };

    private Recommendation Recommend(ReferenceTreatment treatment, Told told)
    {
        var known = TreatmentCatalogue.Get(treatment.Treatment);
        return new Recommendation
        {
            Treatment = treatment.Treatment,
            Name = texts[TextKeys.Name(treatment.Treatment)],
            Status = treatment.Status,
            Origin = treatment.Origin,
            Statements = known.Statements,
            Text = texts.Of(treatment.Treatment),
            Dose = known.Dose,
            InUse = told.IsInUse(treatment.Treatment),
            WaitingFor = [.. treatment.WaitingFor],
            ContraindicatedBy = [.. treatment.ContraindicatedBy],
            Unanswered = [.. treatment.Unanswered],
            Cautions = Cautions(treatment.Treatment, treatment.Cautions),
            Because = [],
            Evidence = texts.EvidenceOn(known.Statements, Codes.Of(treatment.Treatment)),
        };
    }

    private Warning Warn(ReferenceWarning warning) => new()
    {
        Treatment = warning.Treatment,
        Name = texts[TextKeys.Name(warning.Treatment)],
        Level = warning.Level,
        Statements = WarningTable.Find(warning.Treatment)!.Statements,
        Text = texts.Of(warning.Level, warning.Treatment, warning.LiftedWhen),
        LiftedWhen = warning.LiftedWhen,
        ContraindicatedBy = [.. warning.ContraindicatedBy],
        Cautions = Cautions(warning.Treatment, warning.Cautions),
        Unanswered = [.. warning.Unanswered.Select(Subject)],
        Because = [],
        Evidence = texts.EvidenceOn(WarningTable.Find(warning.Treatment)!.Statements, Codes.Of(warning.Treatment)),
    };

    private LastResortOption Option(ReferenceOption option) => new()
    {
        Treatment = option.Treatment,
        Name = texts[TextKeys.Name(option.Treatment)],
        Standing = option.Standing,
        Statements = LastResortTable.Find(option.Treatment)!.Statements,
        Text = texts[TextKeys.LastResort(option.Treatment)],
        Cautions = Cautions(option.Treatment, option.Cautions),
        Unanswered = [.. option.Unanswered.Select(Subject)],
        Because = [],
        Evidence = texts.EvidenceOn(LastResortTable.Find(option.Treatment)!.Statements, Codes.Of(option.Treatment)),
    };

    private TreatmentVerdict Judge(ReferenceVerdict verdict) => new()
    {
        Treatment = verdict.Treatment,
        Name = texts[TextKeys.Name(verdict.Treatment)],
        Verdict = verdict.Verdict,
        Text = texts.Of(verdict.Verdict, verdict.Treatment),
        ContraindicatedBy = [.. verdict.ContraindicatedBy],
        Cautions = Cautions(verdict.Treatment, verdict.Cautions),
        WaitingFor = [.. verdict.WaitingFor],
        Unanswered = [.. verdict.Unanswered.Select(Subject)],
        Because = [],
    };

    private Caution[] Cautions(Treatment treatment, IEnumerable<string> codes) =>
        [.. codes.Select(code => new Caution { Code = code, Text = texts[TextKeys.Caution(treatment, code)] })];

    private static QuestionSubject Subject(string code) =>
        Codes.TryParse<Finding>(code, out var finding) ? finding : QuestionSubject.Age;
}
