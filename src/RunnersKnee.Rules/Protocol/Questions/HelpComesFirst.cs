using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("questions.helpFirst")]
[Description("In an emergency, whoever found it, nothing more is asked: help comes first.")]
[LeadsTo("questions: none"), Tag("safety"), Priority(Stage.Questions)]
internal sealed class HelpComesFirst : Rule
{
    public override void Define()
    {
        When()
            .Exists<ICallForHelp>(call => call.Urgency == Urgency.Emergency);

        Then().Yield(_ => new NothingAsked());
    }
}

/// <summary>Concluded: no question is worth its time now.</summary>
internal sealed record NothingAsked;
