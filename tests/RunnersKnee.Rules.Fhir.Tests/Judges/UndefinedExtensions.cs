using Hl7.Fhir.Specification.Source;

namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>
/// Stands in for extensions of later versions of FHIR that no package defines: any extension under their name. The profiles that name
/// them could not be loaded otherwise.
/// </summary>
internal sealed class UndefinedExtensions(IAsyncResourceResolver core) : IAsyncResourceResolver
{
    private const string Later = "http://hl7.org/fhir/5.0/StructureDefinition/extension-";

    public async Task<Resource?> ResolveByCanonicalUriAsync(string uri)
    {
        if (!uri.StartsWith(Later, StringComparison.Ordinal))
            return null;
        var extension = await core.TryResolveByCanonicalUriAsync(ModelInfo.CanonicalUriForFhirCoreType("Extension")!);
        var definition = (StructureDefinition)extension.Value!.DeepCopy();
        definition.Url = uri;
        definition.Snapshot!.Element.Single(element => element.Path == "Extension.url").Fixed = new FhirUri(uri);
        definition.Derivation = StructureDefinition.TypeDerivationRule.Constraint;
        return definition;
    }

    public Task<Resource?> ResolveByUriAsync(string uri) => Task.FromResult<Resource?>(null);
}
