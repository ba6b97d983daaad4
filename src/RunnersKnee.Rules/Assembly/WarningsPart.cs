using NRules.RuleModel;

namespace RunnersKnee.Rules;

internal static class WarningsPart
{
    internal static Warning[] Of(Material material)
    {
        var warnings = material.Conclusions.Map<Protocol.Warned, Warning>(material, Warn);
        Array.Sort(warnings, static (one, other) => one.Treatment - other.Treatment);
        return warnings;
    }

    private static Warning Warn(Material material, Protocol.Warned warned, IFact fact)
    {
        var statements = StatementTable.OfWarning(warned.Treatment);
        return new Warning
        {
            Treatment = warned.Treatment,
            Level = warned.Level,
            Statements = statements,
            Text = material.Wording.Of(warned.Level, warned.Treatment),
            LiftedWhen = warned.LiftedWhen,
            Because = material.Because(fact),
            Evidence = material.Wording.EvidenceOn(statements, Codes.Of(warned.Treatment)),
        };
    }
}
