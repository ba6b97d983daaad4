using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("note.boneStressRisk")]
[Description("Where runner's knee may be, an earlier stress fracture or periods that stopped make a stress injury of a bone more likely.")]
[LeadsTo(NoteCode.BoneStressRisk), Tag("safety"), Priority(Stage.Notes)]
internal sealed class RiskOfBoneStress : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;
        Yes risk = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Match(() => risk, yes => yes.Finding == Finding.BoneStressRisk);

        Then().Yield(_ => new Noted(NoteCode.BoneStressRisk));
    }
}
