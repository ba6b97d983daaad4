namespace RunnersKnee.Rules.Protocol;

/// <summary>Declares what a rule leads to, as the rulebook shows it; a rule over a table's row says it by <see cref="ITableRule"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LeadsToAttribute(string outcome) : Attribute
{
    public LeadsToAttribute(ReferralCode reason, Urgency urgency)
        : this(Protocol.Outcome.Of(reason, urgency))
    {
    }

    public LeadsToAttribute(Likelihood likelihood)
        : this(Protocol.Outcome.Of(likelihood))
    {
    }

    public LeadsToAttribute(NoteCode note)
        : this(Protocol.Outcome.Of(note))
    {
    }

    public LeadsToAttribute(PlanStatus status)
        : this(Protocol.Outcome.Of(status))
    {
    }

    public LeadsToAttribute(TreatmentStatus status)
        : this(Protocol.Outcome.Of(status))
    {
    }

    public LeadsToAttribute(Treatment treatment, string standing)
        : this(Protocol.Outcome.Of(treatment, standing))
    {
    }

    internal string Outcome => outcome;
}
