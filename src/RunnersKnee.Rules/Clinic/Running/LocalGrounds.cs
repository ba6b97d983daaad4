using NRules.RuleModel;

namespace RunnersKnee.Rules;

/// <summary>The told facts that a conclusion of the host's own rules rests on.</summary>
internal static class LocalGrounds
{
    internal static FactSet Of(IFactSource source)
    {
        var facts = default(FactSet);
        foreach (var fact in source.Facts)
        {
            if (fact.Source is not null)
                facts = facts.With(Of(fact.Source));
            else if (fact.Value is CaseFact told)
                facts = facts.With(FactSet.Of(told));
        }

        return facts;
    }
}
