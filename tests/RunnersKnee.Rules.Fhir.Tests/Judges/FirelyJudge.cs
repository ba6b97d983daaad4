using Firely.Fhir.Validation;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;

namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>Firely's validator, with the definitions of FHIR R4 and, where they are asked for, the SDC profiles.</summary>
internal static class FirelyJudge
{
    internal const string SdcProfiles = "profiles/hl7.fhir.uv.sdc";
    internal const string SdcQuestionnaire = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire";
    internal const string SdcResponse = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse";

    private static readonly Lazy<Validator> Core = new(() => Create(ZipSource.CreateValidationSource()));

    private static readonly Lazy<Validator> Sdc = new(() =>
    {
        var core = ZipSource.CreateValidationSource();
        return Create(new MultiResolver(
            core,
            Folder(SdcProfiles),
            Folder("profiles/hl7.fhir.uv.extensions.r4"),
            new UndefinedExtensions(core)));
    });

    /// <summary>The errors of a resource, each as a line.</summary>
    internal static IReadOnlyList<string> Errors(Resource resource) => Errors(Core.Value.Validate(resource));

    /// <summary>The errors of a resource by an SDC profile.</summary>
    internal static IReadOnlyList<string> SdcErrors(Resource resource, string profile) => Errors(Sdc.Value.Validate(resource, profile));

    private static IReadOnlyList<string> Errors(OperationOutcome outcome) =>
    [
        .. outcome.Issue
            .Where(issue => issue.Severity is OperationOutcome.IssueSeverity.Error or OperationOutcome.IssueSeverity.Fatal)
            .Select(issue => $"{string.Join(",", issue.Expression)}: {issue.Details?.Text ?? issue.Diagnostics}"),
    ];

    private static DirectorySource Folder(string path) => new(
        Path.Combine(Repository.Clients, path),
        new DirectorySourceSettings { Masks = ["StructureDefinition-*.json", "ValueSet-*.json"] });

    private static Validator Create(IAsyncResourceResolver source)
    {
        var resolver = new CachedResolver(source);
        return new Validator(resolver, LocalTerminologyService.CreateDefaultForCore(resolver));
    }
}
