using Microsoft.Extensions.DependencyInjection;

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
    public void The_first_options_stand_and_the_second_are_not_even_set()
    {
        var services = new ServiceCollection()
            .AddRunnersKneeRules(options => options.GuidelineAdditions = true)
            .AddRunnersKneeRules(_ => throw new InvalidOperationException("This is not to be called."));

        services.Should().ContainSingle();
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IRunnersKneeAdvisor>().Advise(KneeCase.Empty).GuidelineAdditions.Should().BeTrue();
    }

    [Fact]
    public void An_advisor_of_the_hosts_own_stands()
    {
        var own = new RunnersKneeAdvisor();
        using var provider = new ServiceCollection().AddSingleton<IRunnersKneeAdvisor>(own).AddRunnersKneeRules().BuildServiceProvider();

        provider.GetRequiredService<IRunnersKneeAdvisor>().Should().BeSameAs(own);
    }

    [Fact]
    public void Faults_are_told_at_once() =>
        FluentActions.Invoking(() => new ServiceCollection().AddRunnersKneeRules(options => options.Texts = null!))
            .Should().Throw<ArgumentException>().WithMessage("The options of RunnersKnee.Rules cannot be used. There are no Texts*");

    [Fact]
    public void Options_are_read_at_once()
    {
        RunnersKneeOptions? kept = null;
        var services = new ServiceCollection().AddRunnersKneeRules(options => kept = options);
        kept!.GuidelineAdditions = true;

        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IRunnersKneeAdvisor>().Advise(KneeCase.Empty).GuidelineAdditions.Should().BeFalse();
    }
}
