using System.Security.Cryptography;
using System.Text;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// The hash of the knowledge: over the source of rules and tables as it reads without comments, white space, wording and
/// line ends. So it is the same on every machine, with every compiler and with either engine.
/// </summary>
internal static class KnowledgeHash
{
    internal static string Of(IEnumerable<(string Path, string Text)> sources)
    {
        var text = new StringBuilder();
        foreach (var (path, source) in sources)
        {
            text.Append("file ").Append(path).Append('\n');
            foreach (var token in KnowledgeTokens.Of(source))
                text.Append(token).Append('\n');
        }

        return "sha256-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
