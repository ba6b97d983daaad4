namespace RunnersKnee.Rules.Tests;

/// <summary>The tokens of a source file that bear knowledge: without comments, usings, namespace and the wording of rules.</summary>
internal static class KnowledgeTokens
{
    internal static IEnumerable<string> Of(string source)
    {
        var tokens = SourceLexer.Tokens(source).ToList();
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index] is "using" or "namespace")
                index = tokens.IndexOf(";", index);
            else if (tokens[index] == "[" && index + 1 < tokens.Count && tokens[index + 1] is "Description" or "LeadsTo")
                index = tokens.IndexOf("]", index);
            else
                yield return tokens[index];
        }
    }
}
