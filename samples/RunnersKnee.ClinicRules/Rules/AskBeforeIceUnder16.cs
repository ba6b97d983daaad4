using NRules.Fluent.Dsl;
using RunnersKnee.Rules;
using RunnersKnee.Rules.Facts;
using RunnersKnee.Rules.Local;

namespace RunnersKnee.ClinicRules;

/// <summary>Holds a treatment back: what was told is matched.</summary>
[Name("clinic.askBeforeIceUnder16")]
[Description("Under 16, the clinic wants to be asked before ice is used.")]
internal sealed class AskBeforeIceUnder16 : Rule
{
    public override void Define()
    {
        AgeTold age = null!;

        When()
            .Match(() => age, told => told.Years < 16);

        Then().Yield(_ => new LocalWithholding(Treatment.IceWithCompression, "iceUnder16", "Call us before you put ice on the knee."));
    }
}
