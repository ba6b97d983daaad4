using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules.Tests.Api;

/// <summary>Walks everything that can be reached from a value by its public properties, and names what can be written to.</summary>
internal sealed class ObjectGraph
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<string> _writable = new(StringComparer.Ordinal);

    /// <summary>How many lists and maps were looked at.</summary>
    internal int Lists { get; private set; }

    /// <summary>The paths of what can be written to.</summary>
    internal IReadOnlyCollection<string> Writable => _writable;

    internal static ObjectGraph Of(object root)
    {
        var graph = new ObjectGraph();
        graph.Walk(root, root.GetType().Name);
        return graph;
    }

    private void Walk(object? value, string path)
    {
        // What a host's own rule threw is the host's, and changes nothing of the advice.
        if (value is null or string or Exception || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !_seen.Add(value))
            return;

        if (value is IEnumerable items)
        {
            Lists++;
            if (IsWritable(value) || Yields(items))
                _writable.Add($"{path}: {value.GetType()}");
            foreach (var item in items)
                Walk(item, path + "[]");
            return;
        }

        foreach (var field in value.GetType().GetFields().Where(field => field is { IsStatic: false, IsInitOnly: false }))
            _writable.Add($"{path}.{field.Name}: a public field");
        foreach (var property in value.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic))
        {
            if (property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            {
                _writable.Add($"{path}.{property.Name}: a setter");
            }

            Walk(property.GetValue(value), $"{path}.{property.Name}");
        }
    }

    /// <summary>Whether a collection says itself that it can be written to. An array says that it cannot, and can.</summary>
    private static bool IsWritable(object items) => items is Array || items.GetType().GetInterfaces()
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollection<>))
        .Any(
            type => !(bool)type.GetProperty(nameof(ICollection<>.IsReadOnly), BindingFlags.Public | BindingFlags.Instance)!.GetValue(items)!);

    /// <summary>Whether a collection lets itself be written to when it is tried.</summary>
    private static bool Yields(IEnumerable items)
    {
        try
        {
            switch (items)
            {
                case IList { Count: > 0 } list:
                    list[0] = list[0];
                    return true;
                case IDictionary { Count: > 0 } map:
                    map.Clear();
                    return true;
                default:
                    return false;
            }
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}
