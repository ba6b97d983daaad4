using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests.Api;

public sealed class SealedTests
{
    private static readonly IRunnersKneeAdvisor Advisor = LocalAdvisors.With(
        guidelineAdditions: true, new NoIceUnder16(), new OpeningHours(), new RoutineVisit(), new Failing(Fails.InAnAction));

    private static readonly KneeCase Runner = LocalCases.Runner
        .WithId("a-person")
        .WithAge(15)
        .WithYes(Finding.OverPronation, Finding.Limp, Finding.Pregnancy)
        .With(TreatmentStep.StopPainAndSwelling, StepOutcome.Achieved)
        .With(Treatment.Nsaid, TreatmentOutcome.NoRelief)
        .Considering(Treatment.IceWithCompression, Treatment.Surgery);

    private static readonly AdviceRequest Everything = new() { Questions = 5 };

    private static readonly Dictionary<string, Func<object>> Given = new(StringComparer.Ordinal)
    {
        ["advice"] = () => Advisor.Advise(Runner, Everything),
        ["advice in the last resort"] = () => Advisor.Advise(LocalCases.AllFailed, Everything),
        ["advice put together by a host"] = () => SampleAdvice.Whole with { Notes = SampleAdvice.Whole.Notes.ToList() },
        ["case"] = () => Runner,
        ["case from JSON"] = () => CaseJson.Read(CaseJson.Write(Runner)),
        ["faulty case"] = () => CaseJson.TryRead("""{"age":-1,"age":200}"""),
        ["check"] = () => Advisor.Check(Runner, Treatment.Nsaid),
        ["codes"] = Codes.All<Treatment>,
        ["everyday names"] = () => TreatmentNames.All,
        ["explained reason"] = () => Advisor.Explain(Runner, ReferralCode.ChildhoodHipDisease),
        ["explained treatment"] = () => Advisor.Explain(Runner, Treatment.Surgery),
        ["follow-up"] = () => Advisor.Compare(LocalCases.Runner, Runner),
        ["record"] = () => Advisor.Record(Runner),
        ["record from JSON"] = () => RecordJson.Read(RecordJson.Write(Advisor.Record(Runner))),
        ["replay"] = () => Advisor.Replay(Advisor.Record(Runner)),
        ["rules"] = () => Advisor.Rules,
    };

    public static TheoryData<string> Names => [.. Given.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_leaves_the_library_can_be_written_to(string name)
    {
        var graph = ObjectGraph.Of(Given[name]());

        graph.Writable.Should().BeEmpty();
        graph.Lists.Should().BePositive();
    }

    [Fact]
    public void The_walk_finds_what_can_be_written_to() =>
        ObjectGraph.Of(
            new { Array = new[] { 1 }, List = new List<int>(), Map = new Dictionary<int, int>(), Options = new RunnersKneeOptions() })
            .Writable.Should().Contain(path => path.Contains(".Array: "))
            .And.Contain(path => path.Contains(".List: "))
            .And.Contain(path => path.Contains(".Map: "))
            .And.Contain(path => path.EndsWith(".GuidelineAdditions: a setter"));
}
