using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests.Hosting;

public sealed class ServiceCollectionTests
{
    [Fact]
    public void The_advisor_is_one_for_all()
    {
        using var services = new ServiceCollection().AddRunnersKneeRules().BuildServiceProvider();

        services.GetRequiredService<IRunnersKneeAdvisor>().Should().BeSameAs(services.GetRequiredService<IRunnersKneeAdvisor>());
    }

    [Fact]
    public void A_second_call_adds_to_the_first_in_order_and_one_type_of_rule_counts_once() =>
        Rules(new ServiceCollection()
            .AddRunnersKneeRules(options => options.AddRule<OpeningHours>().GuidelineAdditions = true)
            .AddRunnersKneeRules((_, options) => options.AddRule<RoutineVisit>())
            .AddRunnersKneeRules(options => options.AddRule<OpeningHours>().AddRule(new HoldBack(Treatment.Nsaid))))
            .Should().Equal("True", "local.openingHours", "local.routineVisit", "local.holdBack.nsaid");

    [Fact]
    public void A_later_call_sees_what_an_earlier_one_has_set()
    {
        using var provider = new ServiceCollection()
            .AddRunnersKneeRules(options => options.Texts = options.Texts.With("disclaimer", "First."))
            .AddRunnersKneeRules(options => options.Texts = options.Texts.With("degraded.failed", "Second."))
            .AddRunnersKneeRules(options => options.AddRule(new Failing(Fails.InAnAction)))
            .BuildServiceProvider();

        var advice = provider.GetRequiredService<IRunnersKneeAdvisor>().Advise(KneeCase.Empty);

        advice.Disclaimer.Should().Be("First.");
        advice.Degraded[0].Message.Should().Be("Second.");
    }

    [Fact]
    public void A_rules_arguments_come_from_the_container()
    {
        using var provider = new ServiceCollection()
            .AddSingleton(new Timetable("Mondays at six"))
            .AddRunnersKneeRules((services, options) => options.AddRule(ActivatorUtilities.CreateInstance<RunningClassAt>(services)))
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        provider.GetRequiredService<IRunnersKneeAdvisor>().Advise(LocalCases.Runner).Local
            .Should().ContainSingle().Which.Text.Should().Be("Mondays at six");
    }

    [Fact]
    public void Two_clinics_in_one_container_have_rules_of_their_own()
    {
        var services = new ServiceCollection()
            .AddKeyedRunnersKneeRules("north", options => options.AddRule<OpeningHours>())
            .AddKeyedRunnersKneeRules("south", (_, options) => options.AddRule<RoutineVisit>())
            .AddKeyedRunnersKneeRules("north", options => options.AddRule(new HoldBack(Treatment.Nsaid)))
            .AddRunnersKneeRules();

        Rules(services, "north").Should().Equal("False", "local.openingHours", "local.holdBack.nsaid");
        Rules(services, "south").Should().Equal("False", "local.routineVisit");
        Rules(services).Should().Equal("False");
    }

    [Fact]
    public void The_same_services_may_be_built_twice()
    {
        var services = new ServiceCollection().AddRunnersKneeRules(options => options.AddRule<OpeningHours>());

        Rules(services).Should().Equal(Rules(services));
    }

    [Fact]
    public void An_advisor_of_the_hosts_own_stands()
    {
        var own = new RunnersKneeAdvisor();
        using var provider = new ServiceCollection().AddSingleton<IRunnersKneeAdvisor>(own).AddRunnersKneeRules().BuildServiceProvider();

        provider.GetRequiredService<IRunnersKneeAdvisor>().Should().BeSameAs(own);
    }

    [Fact]
    public void Faults_are_told_at_once_where_no_provider_is_needed()
    {
        Action[] faulty =
        [
            () => new ServiceCollection().AddRunnersKneeRules(options => options.Texts = null!),
            () => new ServiceCollection().AddKeyedRunnersKneeRules("north", options => options.Texts = null!),
        ];

        faulty.Should().AllSatisfy(
            add => add
                .Should().Throw<ArgumentException>().WithMessage("The options of RunnersKnee.Rules cannot be used. There are no Texts*"));
    }

    [Fact]
    public void Others_are_told_when_the_advisor_is_first_asked_for()
    {
        using var provider = new ServiceCollection()
            .AddRunnersKneeRules(options => options.AddRule<OpeningHours>())
            .AddRunnersKneeRules((_, options) => options.AddRule(new OpeningHours()))
            .BuildServiceProvider();

        provider.Invoking(services => services.GetRequiredService<IRunnersKneeAdvisor>())
            .Should().Throw<ArgumentException>().WithMessage("*Two rules are named 'local.openingHours'*");
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        var services = new ServiceCollection();
        (string Name, Action Add)[] missing =
        [
            (
                "services",
                () => RunnersKneeServiceCollectionExtensions
                    .AddRunnersKneeRules(null!, options => throw new InvalidOperationException($"{options}"))),
            ("services", () => RunnersKneeServiceCollectionExtensions.AddRunnersKneeRules(null!, (_, _) => { })),
            ("services", () => RunnersKneeServiceCollectionExtensions.AddKeyedRunnersKneeRules(null!, "north")),
            ("services", () => RunnersKneeServiceCollectionExtensions.AddKeyedRunnersKneeRules(null!, "north", (_, _) => { })),
            ("key", () => services.AddKeyedRunnersKneeRules(null!)),
            ("key", () => services.AddKeyedRunnersKneeRules(null!, (_, _) => { })),
            ("configure", () => services.AddRunnersKneeRules((Action<IServiceProvider, RunnersKneeOptions>)null!)),
            ("configure", () => services.AddKeyedRunnersKneeRules("north", (Action<IServiceProvider, RunnersKneeOptions>)null!)),
        ];

        foreach (var (name, add) in missing)
            add.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be(name);
        services.Should().BeEmpty();
    }

    private static IEnumerable<string> Rules(IServiceCollection services, object? key = null)
    {
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        var advisor =
            key is null ? provider.GetRequiredService<IRunnersKneeAdvisor>() : provider.GetRequiredKeyedService<IRunnersKneeAdvisor>(key);
        var advice = advisor.Advise(LocalCases.Runner);
        return [advice.GuidelineAdditions.ToString(), .. advice.Local.Select(addition => addition.Rule)];
    }

    private sealed record Timetable(string RunningClass);

    [Name("local.runningClassAt")]
    private sealed class RunningClassAt(Timetable timetable) : Rule
    {
        public override void Define()
        {
            TreatmentPlan plan = null!;

            When()
                .Match(() => plan, p => p.Status == PlanStatus.Active);
            Then()
                .Yield(_ => new LocalTreatment("local.runningClass", timetable.RunningClass));
        }
    }
}
