using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("precaution.caution.nsaid.age60OrOver")]
[Description("From the age of 60, NSAIDs call for care.")]
[Tag("safety")]
[Priority(Stage.Precautions)]
internal sealed class NsaidFromAge60 : Rule
{
    public override void Define()
    {
        AgeTold age = null!;

        When()
            .Match(() => age, told => told.Years >= 60);

        Then()
            .Yield(_ => new Cautioned(Treatment.Nsaid, PrecautionTable.Age60OrOver, age.Place));
    }
}
