using NRules.RuleModel;

namespace RunnersKnee.Rules;

internal static class NotesPart
{
    internal static Note[] Of(Material material)
    {
        var notes = material.Conclusions.Map<Protocol.Noted, Note>(material, Word);
        Array.Sort(notes, static (one, other) => one.Code - other.Code);
        return notes;
    }

    private static Note Word(Material material, Protocol.Noted noted, IFact fact) => new()
    {
        Code = noted.Code,
        Text = material.Wording.Of(noted.Code),
        Statements = StatementTable.Of(noted.Code),
        Because = material.Because(fact),
        Citation = EvidenceTable.Citation(noted.Code),
    };
}
