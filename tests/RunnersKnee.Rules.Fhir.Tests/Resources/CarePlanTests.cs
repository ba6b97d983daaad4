namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class CarePlanTests
{
    private static readonly KneeCase Runner = KneeCase.Empty.WithAge(34)
        .WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.ExamConsistent);

    [Fact]
    public void It_is_a_draft_that_proposes()
    {
        var plan = Advised.On(Runner).ToCarePlan(new ResourceReference("Patient/p1"));

        (plan.Status, plan.Intent, plan.Subject.Reference)
            .Should().Be((RequestStatus.Draft, CarePlan.CarePlanIntent.Proposal, "Patient/p1"));
    }

    [Fact]
    public void What_is_withheld_or_warned_of_is_not_to_be_done_and_says_why()
    {
        var details = Details(Runner.WithYes(Finding.Raynauds, Finding.TakesWarfarin));

        string[] leftOut = ["iceWithCompression", "topicalPainRelief", "nsaid", "cortisoneInjection", "straightLegRaise", "surgery"];
        foreach (var code in leftOut)
            details[code].DoNotPerform.Should().BeTrue(code);
        details["exerciseBike"].DoNotPerform.Should().NotBe(true);
        details["nsaid"].Description.Should().Contain("With warfarin, an NSAID makes bleeding more likely");
        details["iceWithCompression"].Description.Should().Contain("Raynaud");
    }

    [Fact]
    public void Nothing_gated_is_ready_to_start_in_any_of_the_worked_cases_or_random_ones()
    {
        foreach (var advice in WorkedCases.All.Concat(RandomCases.Take(300)).Select(kneeCase => Advised.On(kneeCase)))
        {
            var statusOf = advice.Plan.Steps.SelectMany(step => step.Recommendations).ToDictionary(
                treatment => Codes.Of(treatment.Treatment), treatment => treatment.Status);
            foreach (var detail in advice.ToCarePlan().Activity.Select(activity => activity.Detail).Where(Starts))
                statusOf[detail.Code.Coding[0].Code].Should().Be(TreatmentStatus.Recommended);
        }
    }

    [Fact]
    public void Each_treatment_stands_in_it_once()
    {
        foreach (var kneeCase in RandomCases.Take(200))
            Advised.On(kneeCase).ToCarePlan().Activity.SelectMany(activity => activity.Detail.Code.Coding).Select(coding => coding.Code)
                .Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void An_emergency_comes_first_and_no_treatment_beside_it_is_to_be_done()
    {
        var plan = Advised.On(Runner.WithYes(Finding.HotSwollenJoint)).ToCarePlan();

        plan.Activity[0].Detail.Code.Text.Should().Be("Call your emergency number now.");
        plan.Activity[0].Detail.ReasonCode.Single().Coding.Single().Code.Should().Be("septicArthritis");
        plan.Activity.Skip(1).Should().OnlyContain(activity => activity.Detail.DoNotPerform == true);
        plan.Note[0].Text.Should().Be("Call your emergency number now.");
    }

    [Fact]
    public void A_last_resort_is_on_hold_and_not_forbidden()
    {
        var failed = Codes.Members<TreatmentStep>().Aggregate(Runner, (told, step) => told.With(step, StepOutcome.Failed));

        var nsaid = Details(failed)["nsaid"];

        (nsaid.DoNotPerform, nsaid.Status).Should().Be((null, CarePlan.CarePlanActivityStatus.OnHold));
    }

    [Fact]
    public void Somebody_who_is_not_identified_has_a_plan_all_the_same() =>
        FirelyJudge.Errors(Advised.On(Runner).ToCarePlan()).Should().BeEmpty();

    private static bool Starts(CarePlan.DetailComponent detail) => detail.Code.Coding.Count > 0 && detail.DoNotPerform != true
        && detail.Status is CarePlan.CarePlanActivityStatus.NotStarted or CarePlan.CarePlanActivityStatus.InProgress;

    private static Dictionary<string, CarePlan.DetailComponent> Details(KneeCase kneeCase) => Advised.On(kneeCase).ToCarePlan().Activity
        .Select(activity => activity.Detail)
        .Where(detail => detail.Code.Coding.Count > 0)
        .ToDictionary(detail => detail.Code.Coding[0].Code);
}
