namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>
/// Forms that nobody here wrote: they render the questionnaire in a browser without the network, are answered by clicks, and what they
/// export gives the same advice as the case does.
/// </summary>
public sealed class FormTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly KneeCase Told = KneeCase.Empty.WithAge(34)
        .WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.RunsOrPlaysSport)
        .WithNo(Finding.HotSwollenJoint, Finding.TakesWarfarin)
        .WithUnknown(Finding.ImagingNormal)
        .With(Treatment.IceWithCompression, TreatmentOutcome.NoRelief)
        .With(TreatmentStep.StopPainAndSwelling, StepOutcome.InProgress)
        .Considering(Treatment.Nsaid);

    [LhcFormsFact]
    public Task LHC_Forms_exports_what_was_told() => ExportsWhatWasToldAsync("lforms.mjs");

    [SmartFormsFact]
    public Task Smart_Forms_exports_what_was_told() => ExportsWhatWasToldAsync("smart-forms.mjs");

    private static async Task ExportsWhatWasToldAsync(string script)
    {
        var answer = JsonDocument.Parse(await NodeScript.RunAsync(script, JsonSerializer.Serialize(new
        {
            questionnaire = JsonDocument.Parse(FhirJson.Write(KneeQuestionnaire.Create())).RootElement,
            age = Told.Age,
            answers = FormAnswer.Of(Told),
        }, Web))).RootElement;

        answer.GetProperty("questions").GetInt32().Should().Be(Codes.All<Finding>().Count);
        answer.GetProperty("outside").GetArrayLength().Should().Be(0, answer.GetProperty("outside").ToString());
        answer.GetProperty("errors").GetArrayLength().Should().Be(0, answer.GetProperty("errors").ToString());
        var read = KneeResponse.TryRead(answer.GetProperty("response").GetRawText());
        read.Errors.Should().BeEmpty();
        read.Case.Should().Be(Told);
        AdviceJson.Write(Advised.On(read.Case)).Should().Be(AdviceJson.Write(Advised.On(CaseJson.Read(CaseJson.Write(Told)))));
    }
}
