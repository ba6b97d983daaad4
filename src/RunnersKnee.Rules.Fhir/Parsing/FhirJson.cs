using System.Text;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;
using Hl7.Fhir.Validation;

namespace RunnersKnee.Rules.Fhir;

/// <summary>Reads and writes FHIR JSON.</summary>
/// <remarks>
/// Two ways of reading: strict for what is asked here, lenient for what a health record holds, where something that is missing and not
/// needed here must not hide what is there. Safe for use by many threads at once.
/// </remarks>
public static class FhirJson
{
    /// <summary>The longest document that is read, in bytes.</summary>
    public const int MaxBytes = 1024 * 1024;

    // Firely reads into objects that may nest without end; a response of this questionnaire has a depth of nine.
    private const int MaxDepth = 32;

    // What the FHIR library calls an element that FHIR asks for and that is not there, and one that is empty.
    private static readonly string[] Harmless =
    [
        CodedValidationException.MANDATORY_ELEMENT_MUST_BE_PRESENT_CODE,
        CodedValidationException.ELEMENT_CANNOT_BE_EMPTY_CODE,
        FhirJsonException.ARRAYS_CANNOT_BE_EMPTY_CODE,
        FhirJsonException.OBJECTS_CANNOT_BE_EMPTY_CODE,
    ];

    private static readonly JsonSerializerOptions Strict = new JsonSerializerOptions { MaxDepth = MaxDepth }
        .ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Strict);

    private static readonly JsonSerializerOptions Lenient = new JsonSerializerOptions { MaxDepth = MaxDepth }
        .ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Recoverable);

    private static readonly JsonSerializerOptions Output = new JsonSerializerOptions { Encoder = AdviceJson.Encoder }
        .ForFhir(ModelInfo.ModelInspector);

    /// <summary>Writes a resource as JSON.</summary>
    /// <param name="resource">The resource.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resource"/> is null.</exception>
    public static string Write(Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return JsonSerializer.Serialize(resource, Output);
    }

    /// <summary>
    /// Reads what a health record holds; null, with the fault, where not even that can be read. What is only missing or empty, such as the
    /// intent of an order, is no damage; what is there and not understood is, for a fact may hide behind it.
    /// </summary>
    internal static Resource? ReadLeniently(JsonElement json, string path, FaultList faults, out bool isDamaged)
    {
        isDamaged = false;
        try
        {
            return json.Deserialize<Resource>(Strict);
        }
        catch (Exception exception) when (IsOfDocument(exception))
        {
            isDamaged = exception is not DeserializationFailedException failed
                || failed.Exceptions.Any(fault => !Harmless.Contains(fault.ErrorCode));
        }

        try
        {
            return json.Deserialize<Resource>(Lenient);
        }
        catch (Exception exception) when (IsOfDocument(exception))
        {
            Add(exception, path, faults);
            return null;
        }
    }

    /// <summary>Reads one kind of resource; null, with every fault, where there is any.</summary>
    internal static TResource? ReadStrictly<TResource>(string json, FaultList faults)
        where TResource : Resource
    {
        var name = typeof(TResource).Name;
        if (Encoding.UTF8.GetByteCount(json) > MaxBytes)
        {
            faults.Add(name, $"The document has more than {MaxBytes} bytes.");
            return null;
        }

        try
        {
            switch (JsonSerializer.Deserialize<Resource>(json, Strict))
            {
                case TResource resource:
                    return resource;
                case { } other:
                    faults.Add(name, $"This is a {FaultList.Quote(other.TypeName)}; a {name} is needed.");
                    return null;
                case null:
                    faults.Add(name, "The document is null.");
                    return null;
            }
        }
        catch (Exception exception) when (IsOfDocument(exception))
        {
            Add(exception, name, faults);
            return null;
        }
    }

    /// <summary>
    /// Whether an exception says that a document cannot be read, in whichever of the ways of the FHIR library: what was read leniently
    /// has nulls in lists, and throws where a value of a wrong type is asked for.
    /// </summary>
    internal static bool IsOfDocument(Exception exception) => exception
        is DeserializationFailedException or CodedException or JsonException or InvalidOperationException or FormatException
        or InvalidCastException or NullReferenceException or NotSupportedException or ArgumentException or OverflowException;

    private static void Add(Exception exception, string path, FaultList faults)
    {
        if (exception is not DeserializationFailedException failed)
        {
            faults.Add(path, "This is not FHIR JSON: an object with a resourceType is needed, well formed and at most "
                + $"{MaxDepth} levels deep.");
            return;
        }

        foreach (var fault in failed.Exceptions)
            faults.Add(PathOf(fault, path), fault is ExtendedCodedException { BaseErrorMessage: var message } ? message : fault.Message);
    }

    private static string PathOf(Exception fault, string path) =>
        fault is ExtendedCodedException { InstancePath: { Length: > 0 } place }
            ? place.Replace("UnnamedResource_", string.Empty, StringComparison.Ordinal).Replace("$this", path, StringComparison.Ordinal)
            : path;
}
