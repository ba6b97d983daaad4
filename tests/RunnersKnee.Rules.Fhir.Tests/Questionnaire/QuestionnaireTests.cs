namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class QuestionnaireTests
{
    private static readonly Questionnaire Form = KneeQuestionnaire.Create();

    private static IEnumerable<Questionnaire.ItemComponent> Items => AllOf(Form.Item);

    [Fact]
    public void It_asks_every_question_once_under_the_link_id_of_its_code()
    {
        var linkIds = Items.Select(item => item.LinkId).ToList();

        linkIds.Should().OnlyHaveUniqueItems();
        linkIds.Should().Contain("age").And.Contain("considering");
        linkIds.Should().Contain(Codes.All<Finding>().Select(code => "finding." + code));
        linkIds.Should().Contain(Codes.All<Treatment>().Select(code => "treatment." + code));
        linkIds.Should().Contain(Codes.All<TreatmentStep>().Select(code => "step." + code));
        linkIds.Should().BeEquivalentTo(LinkIds.All, "the reader knows the items that are asked, and no others");
    }

    [Fact]
    public void Every_finding_offers_yes_no_and_dont_know_of_the_standard_in_the_words_of_its_question()
    {
        foreach (var finding in Codes.Members<Finding>())
        {
            var question = AdviceTexts.English.QuestionFor(finding);
            var item = Items.Single(item => item.LinkId == "finding." + Codes.Of(finding));

            item.Text.Should().Be(question.Text);
            item.AnswerOption.Select(option => (Coding)option.Value).Select(coding => (coding.System, coding.Code, coding.Display))
                .Should().Equal(
                    ("http://terminology.hl7.org/CodeSystem/v2-0136", "Y", question.Answers[0].Text),
                    ("http://terminology.hl7.org/CodeSystem/v2-0136", "N", question.Answers[1].Text),
                    ("http://terminology.hl7.org/CodeSystem/data-absent-reason", "asked-unknown", question.Answers[2].Text));
            item.Item.Should().ContainSingle().Which.Text.Should().Be(question.Help);
        }
    }

    [Fact]
    public void No_question_is_required_hidden_or_asked_on_a_condition()
    {
        Items.Should().OnlyContain(item => item.Required != true && item.EnableWhen.Count == 0);
        Items.SelectMany(item => item.Extension).Select(extension => extension.Url).Distinct()
            .Should().Equal("http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl");
    }

    [Fact]
    public void It_has_the_version_of_the_knowledge()
    {
        Form.Version.Should().Be(new RunnersKneeAdvisor().Advise(KneeCase.Empty).Knowledge.Version);
    }

    [Fact]
    public void Translated_texts_reach_it_with_their_language()
    {
        var texts = AdviceTexts.English.With([new("question.age", "Wie alt sind Sie?")], "de");

        var form = KneeQuestionnaire.Create(texts, FhirTexts.English.With([new("questionnaire.title", "Läuferknie")]));

        AllOf(form.Item).Single(item => item.LinkId == "age").Text.Should().Be("Wie alt sind Sie?");
        form.Title.Should().Be("Läuferknie");
        form.Language.Should().Be("de");
        Form.Language.Should().Be("en");
    }

    [Fact]
    public void Firelys_validator_finds_no_error() => FirelyJudge.Errors(Form).Should().BeEmpty();

    [JsonSchemaFact]
    public async Task HL7s_schema_finds_no_error() => (await SchemaJudge.ErrorsAsync([Form])).Should().BeEmpty();

    [SdcFact]
    public void The_SDC_profile_finds_no_error() =>
        FirelyJudge.SdcErrors(Form, FirelyJudge.SdcQuestionnaire).Should().BeEmpty();

    [SdcFact]
    public void The_judges_do_find_errors()
    {
        var bad = KneeQuestionnaire.Create();
        bad.Extension.Clear();
        bad.Item[0].Item.Clear();

        FirelyJudge.Errors(bad).Should().Contain(error => error.Contains("que-1", StringComparison.Ordinal));
        FirelyJudge.SdcErrors(bad, FirelyJudge.SdcQuestionnaire)
            .Should().Contain(error => error.Contains("sdc-2", StringComparison.Ordinal));
    }

    [JsonSchemaFact]
    public async Task The_schema_does_find_errors()
    {
        var bad = new CarePlan { Status = RequestStatus.Draft };
        bad.SetValue("intent", new FhirBoolean(true));

        (await SchemaJudge.ErrorsAsync([Form, bad])).Should().NotBeEmpty().And.OnlyContain(error => error.StartsWith("1 CarePlan"));
    }

    private static IEnumerable<Questionnaire.ItemComponent> AllOf(IEnumerable<Questionnaire.ItemComponent> items) =>
        items.SelectMany(item => AllOf(item.Item).Prepend(item));
}
