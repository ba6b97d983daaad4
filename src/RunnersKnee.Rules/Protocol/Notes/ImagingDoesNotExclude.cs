using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("note.imagingDoesNotExclude")]
[Description("Normal imaging does not rule runner's knee out.")]
[LeadsTo(NoteCode.ImagingDoesNotExclude), Tag("RK-12"), Priority(Stage.Notes)]
internal sealed class ImagingDoesNotExclude : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;
        Yes imagingNormal = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Match(() => imagingNormal, yes => yes.Finding == Finding.ImagingNormal);

        Then().Yield(_ => new Noted(NoteCode.ImagingDoesNotExclude));
    }
}
