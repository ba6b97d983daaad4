namespace RunnersKnee.Rules;

/// <summary>The names that an object's properties may have, and which of them were met.</summary>
internal sealed class MemberNames(params string[] valid)
{
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    /// <summary>The names not met.</summary>
    internal IEnumerable<string> Missing => valid.Where(name => !_met.Contains(name));

    /// <summary>
    /// Goes to the value of the next property with a valid name. One named twice is a fault, but its value is read all the
    /// same for what is wrong with it; an unknown one is a fault and passed over.
    /// </summary>
    /// <param name="tokens">The document, in the object or at its beginning.</param>
    /// <param name="parent">The object's path.</param>
    /// <param name="path">The property's path.</param>
    /// <returns>The name; null at the object's end.</returns>
    internal string? Next(ref CaseTokens tokens, JsonPath parent, out JsonPath path)
    {
        path = parent;
        while (tokens.NextMember())
        {
            var name = tokens.Text;
            path = parent.Member(name);
            tokens.Next();
            if (valid.Contains(name, StringComparer.Ordinal))
            {
                if (!_met.Add(name))
                    tokens.Errors.Add(path, "The property is named twice: keep one.");
                return name;
            }

            tokens.Errors.AddUnknown(path, "property", name, valid);
            tokens.Skip();
        }

        return null;
    }
}
