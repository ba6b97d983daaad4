using NRules.Fluent.Dsl;
using RunnersKnee.Rules;
using RunnersKnee.Rules.Local;

namespace RunnersKnee.ClinicRules;

/// <summary>Adds a caution: what the protocol concluded is matched.</summary>
[Name("clinic.saddleHeight")]
[Description("Where the exercise bike is recommended, the clinic sets up the saddle.")]
internal sealed class SaddleHeight : Rule
{
    public override void Define()
    {
        Recommendation bike = null!;

        When()
            .Match(() => bike, item => item.Treatment == Treatment.ExerciseBike, item => item.Status == TreatmentStatus.Recommended);

        Then().Yield(_ => new LocalCaution(Treatment.ExerciseBike, "saddle", "Let us set up the saddle before you begin."));
    }
}
