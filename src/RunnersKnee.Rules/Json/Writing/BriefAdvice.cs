using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Rules;

/// <summary>Takes out of the JSON what <see cref="AdviceDetail.Brief"/> leaves out.</summary>
internal static class BriefAdvice
{
    private static readonly string[] LeftOut = ["text", "title", "disclaimer", "dose", "because", "evidence", "citation"];

    internal static void Shorten(JsonTypeInfo type)
    {
        for (var index = type.Properties.Count - 1; index >= 0; index--)
        {
            if (LeftOut.Contains(type.Properties[index].Name, StringComparer.Ordinal))
                type.Properties.RemoveAt(index);
        }
    }
}
