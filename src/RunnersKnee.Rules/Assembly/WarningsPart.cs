namespace RunnersKnee.Rules;

internal static class WarningsPart
{
    internal static Warning[] Of(Material material) =>
    [
        .. material.Conclusions.All<Protocol.Warned>()
            .OrderBy(warned => warned.Value.Treatment)
            .Select(warned => Warn(material, warned.Value.Treatment, warned.Value.Level, warned.Fact)),
    ];

    private static Warning Warn(Material material, Treatment treatment, WarningLevel level, IFact fact) => new()
    {
        Treatment = treatment,
        Level = level,
        Statements = StatementTable.OfWarning(treatment),
        Text = material.Wording.Of(level, treatment),
        LiftedWhen = treatment == Treatment.Surgery ? null : WarningLevel.LastResort,
        Because = material.Because(fact),
        Evidence = material.Evidence.Of(StatementTable.OfWarning(treatment), Codes.Of(treatment)),
    };
}
