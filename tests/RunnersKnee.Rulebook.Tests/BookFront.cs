namespace RunnersKnee.Rulebook.Tests;

/// <summary>The first page: what the rulebook is, and which version.</summary>
internal static class BookFront
{
    internal static void Write(StringBuilder page, AdviceTexts texts)
    {
        var version = KnowledgeHistory.Current;
        page.Append("# The rulebook of RunnersKnee.Rules\n\n")
            .Append("Every rule that the advice rests on, in words, with the tables behind the rules. ")
            .Append("It is written from the rules themselves: what stands here is what runs.\n\n")
            .Append("> ").Append(texts[TextKeys.Disclaimer]).Append("\n\n")
            .Append("Knowledge version **").Append(version.Version).Append("**, hash `").Append(version.Hash).Append("`. ")
            .Append("The hash is of what is decided, not of how it is worded; every advice carries both.\n\n")
            .Append("Statements are numbered RK-01 to RK-42 as the practitioner's text makes them; POLICY-1 stands above the text. ")
            .Append("*Safety* marks what ordinary care asks for, *guideline* what published guidance adds on request.\n\n");
    }
}
