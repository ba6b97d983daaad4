using Microsoft.Extensions.Configuration;

namespace RunnersKnee.Rules.Tests.Hosting;

public sealed class OptionsTests
{
    [Fact]
    public void Options_are_bound_from_configuration()
    {
        var options = new RunnersKneeOptions();

        Configuration(("GuidelineAdditions", "true"), ("MaxLocalFirings", "50")).Bind(options);

        options.GuidelineAdditions.Should().BeTrue();
        options.MaxLocalFirings.Should().Be(50);
        new RunnersKneeAdvisor(options).Advise(KneeCase.Empty).GuidelineAdditions.Should().BeTrue();
    }

    [Fact]
    public void What_configuration_leaves_out_keeps_its_default()
    {
        var options = new RunnersKneeOptions();

        Configuration(("GuidelineAdditions", "true")).Bind(options);

        options.Should().BeEquivalentTo(new RunnersKneeOptions { GuidelineAdditions = true });
    }

    private static IConfigurationSection Configuration(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"RunnersKnee:{setting.Key}", (string?)setting.Value)))
        .Build()
        .GetSection("RunnersKnee");
}
