using NRules.Fluent.Dsl;
using RunnersKnee.Rules;
using RunnersKnee.Rules.Facts;
using RunnersKnee.Rules.Local;

namespace RunnersKnee.ClinicRules;

/// <summary>Raises the urgency: the clinic is stricter than the protocol.</summary>
[Name("clinic.swollenKneeThisWeek")]
[Description("The clinic sees every swollen knee of a person of 60 or over within the week.")]
internal sealed class SwollenKneeThisWeek : Rule
{
    public override void Define()
    {
        Yes swelling = null!;
        AgeTold age = null!;

        When()
            .Match(() => swelling, yes => yes.Finding == Finding.MildSwelling)
            .Match(() => age, told => told.Years >= 60);

        Then().Yield(_ => new LocalReferral(Urgency.Urgent, "swelling", "Book a visit this week; ask for the knee clinic."));
    }
}
