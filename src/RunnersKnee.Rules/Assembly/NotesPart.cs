namespace RunnersKnee.Rules;

internal static class NotesPart
{
    internal static Note[] Of(Material material) =>
    [
        .. material.Conclusions.All<Protocol.Noted>()
            .OrderBy(noted => noted.Value.Code)
            .Select(noted => new Note
            {
                Code = noted.Value.Code,
                Text = material.Wording.Of(noted.Value.Code),
                Statements = StatementTable.Of(noted.Value.Code),
                Because = material.Because(noted.Fact),
            }),
    ];
}
