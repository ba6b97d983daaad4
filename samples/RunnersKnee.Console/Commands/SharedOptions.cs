using System.CommandLine;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Arguments and options that several commands have.</summary>
internal static class SharedOptions
{
    internal static Argument<string> Case() => new("FILE")
    {
        Description = "The case as JSON, or a record of it, or - for standard input.",
    };

    internal static Option<bool> Json() => new("--json") { Description = "Write JSON for a program instead of text for a person." };

    internal static Option<bool> Guideline() => new("--guideline")
    {
        Description = "Add three treatments that published guidance supports and the protocol does not name; each is marked.",
    };

    internal static Option<bool> Why() => new("--why")
    {
        Description = "Show every word, and the statements of the protocol, the rules and facts, and the references behind each item.",
    };

    internal static Option<bool> Full() => new("--full") { Description = "Show every word of the advice." };

    /// <summary>How much of an advice is asked for.</summary>
    internal static AdviceDetail Detail(ParseResult parsed, Option<bool> full, Option<bool> why) =>
        parsed.GetValue(why) ? AdviceDetail.WithReasons : parsed.GetValue(full) ? AdviceDetail.Full : AdviceDetail.Brief;

    internal static Option<string?> Record() => new("--record")
    {
        Description = "Keep the case and its advice in a file, for follow and replay.",
        HelpName = "FILE",
    };

    /// <summary>An advisor prepares its rules once, when it is made: a command makes one and keeps it.</summary>
    internal static RunnersKneeAdvisor Advisor(bool guideline) => new(new RunnersKneeOptions { GuidelineAdditions = guideline });
}
