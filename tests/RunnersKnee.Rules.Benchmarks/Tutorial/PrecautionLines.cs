using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

internal sealed class ContraindicationLine(Treatment treatment, Finding by) : Rule
{
    private Treatment Subject => treatment;

    private Finding By => by;

    public override void Define()
    {
        Yes yes = null!;

        When().Match(() => yes, y => y.Finding == By);
        Then().Yield(_ => new Contraindicated(Subject, By));
    }
}

internal sealed class CautionLine(Treatment treatment, Finding on) : Rule
{
    private Treatment Subject => treatment;

    private Finding On => on;

    public override void Define()
    {
        Yes yes = null!;

        When().Match(() => yes, y => y.Finding == On);
        Then().Yield(_ => new Cautioned(Subject, Codes.Of(On), yes.Place));
    }
}

internal sealed class AgeCautionLine(Treatment treatment, AgeCaution caution) : Rule
{
    private Treatment Subject => treatment;

    private AgeCaution Caution => caution;

    public override void Define()
    {
        AgeTold age = null!;

        When().Match(() => age, a => Caution.Holds(a.Years));
        Then().Yield(_ => new Cautioned(Subject, Caution.Code, age.Place));
    }
}
