namespace RunnersKnee.Rules;

/// <summary>The names that an object's properties may have, and which of them were met.</summary>
internal ref struct MemberNames(string[] valid)
{
    private uint _met;

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
            var index = Array.IndexOf(valid, name);
            if (index >= 0)
            {
                if (IsMet(index))
                    tokens.Errors.Add(path, "The property is named twice: keep one.");
                _met |= 1u << index;
                return valid[index];
            }

            tokens.Errors.AddUnknown(path, "property", name, valid);
            tokens.Skip();
        }

        return null;
    }

    /// <summary>Makes a fault of each name that was not met.</summary>
    internal readonly void RequireAll(ref CaseTokens tokens, JsonPath parent, string wanted)
    {
        for (var index = 0; index < valid.Length; index++)
        {
            if (!IsMet(index))
                tokens.Errors.Add(parent, $"The {valid[index]} is missing: write {wanted}.");
        }
    }

    private readonly bool IsMet(int index) => (_met & (1u << index)) != 0;
}
