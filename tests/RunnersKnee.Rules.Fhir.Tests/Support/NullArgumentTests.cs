using RunnersKnee.Rules.Fhir.CdsHooks;

namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class NullArgumentTests
{
    public static TheoryData<Action> Calls { get; } =
    [
        () => FhirJson.Write(null!),
        () => KneeResponse.TryRead((string)null!),
        () => KneeResponse.TryRead((QuestionnaireResponse)null!),
        () => KneeResponse.Create(null!, DateTimeOffset.UnixEpoch),
        () => RecordReader.Read(null!, Record.Today),
        () => RecordCodes.Default.With((IEnumerable<RecordCode>)null!),
        () => RecordCodes.Default.With((IEnumerable<MedicineWord>)null!),
        () => RecordCodes.Default.Without(null!),
        () => RecordCodes.Default.WithLookUp(null!),
        () => AdviceResources.ToGuidanceResponse(null!),
        () => AdviceResources.ToCarePlan(null!),
        () => AdviceResources.ToDetectedIssue(null!, new ResourceReference()),
        () => FhirTexts.English.With(null!),
        () => new KneeCdsHooks(null!),
        () => Hooks.Services.Answer(null!, "{}"),
        () => Hooks.Services.Answer("x", null!),
        () => Hooks.Services.Feedback(null!, "{}"),
        () => Hooks.Services.Feedback("x", null!),
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_null_is_refused_by_name(Action call) =>
        call.Should().Throw<ArgumentNullException>().Which.ParamName.Should().NotBeEmpty();

    [Fact]
    public void Every_public_class_is_sealed_or_static() => typeof(KneeQuestionnaire).Assembly.GetExportedTypes()
        .Where(type => type.IsClass && !type.IsSealed && !(type.IsAbstract && type.IsSealed)).Should().BeEmpty();
}
