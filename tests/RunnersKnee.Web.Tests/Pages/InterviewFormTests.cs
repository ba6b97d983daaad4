using System.Net;
using System.Text.RegularExpressions;

namespace RunnersKnee.Web.Tests;

/// <summary>The interview as a program would fill it in: what the forms carry, and what is refused.</summary>
[Collection(OverHttp.Name)]
public partial class InterviewFormTests(WebServer server)
{
    private const string Signs = "WarningSigns:calfSwelling,grossDeformity,limp";

    [Fact]
    public async Task The_age_is_asked_first_and_then_every_emergency()
    {
        (await PageAsync(await server.Client.GetAsync("/"))).Should().Contain("id=\"age\"");
        FieldsOf(await PageAsync(await PostAsync(("do", "next")))).Should().Contain(Shared.Emergencies.Select(Answers.Field));
    }

    [Fact]
    public async Task Each_question_has_its_help_beside_it_and_its_answers_in_words()
    {
        var page = WebUtility.HtmlDecode(await PageAsync(await PostAsync(At("Examination:examConsistent"))));

        var question = AdviceTexts.English.QuestionFor(Finding.ExamConsistent);
        page.Should().Contain(question.Text).And.Contain(question.Help).And
            .ContainAll(question.Answers.Select(answer => $">{answer.Text}</label>"));
    }

    [Fact]
    public async Task None_of_these_makes_each_a_no_but_what_was_answered()
    {
        var told = await ToldAsync(
            [.. At(Signs), ("do", "none"), (Answers.Field(Finding.CalfSwelling), "yes"), (Answers.NotSure(Finding.GrossDeformity), "yes")]);
        told.Findings.Should().BeEquivalentTo(KneeCase.Empty
            .WithNo(Finding.Limp).WithYes(Finding.CalfSwelling).WithUnknown(Finding.GrossDeformity).Findings);
    }

    [Theory]
    [InlineData("Examination:examConsistent,imagingNormal")]
    [InlineData("Causes:overPronation")]
    public async Task None_of_these_is_no_answer_to_what_has_to_be_looked_for(string screen)
    {
        var told = await ToldAsync([.. At(screen), ("do", "none")]);
        told.Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task None_of_these_leaves_open_what_a_person_cannot_know_beside_what_they_can()
    {
        var told = await ToldAsync([.. At("Examination:examConsistent,runsOrPlaysSport"), ("do", "none")]);
        told.Findings.Should().BeEquivalentTo(KneeCase.Empty.WithUnknown(Finding.ExamConsistent).WithNo(Finding.RunsOrPlaysSport).Findings);
    }

    [Fact]
    public async Task A_no_that_was_meant_stands_when_the_rest_is_not_known()
    {
        var told = await ToldAsync([("case", """{"findings":{"limp":"no","calfSwelling":"yes"}}"""), .. At(Signs).Skip(1), ("do", "next")]);
        told.Findings
            .Should().BeEquivalentTo(
                KneeCase.Empty.WithNo(Finding.Limp).WithUnknown(Finding.CalfSwelling, Finding.GrossDeformity).Findings);
    }

    [Theory]
    [InlineData("Person;WarningSigns:limp", true)]
    [InlineData("WarningSigns:limp;OpenSigns:limp,boneMass", false)]
    [InlineData("OpenSigns:limp;WarningSigns:limp", true)]
    [InlineData("OpenSigns:limp;OnceMore:limp", false)]
    public async Task An_open_sign_is_named_before_the_advice_and_once_for_each_time_it_was_asked(string trail, bool isNamed)
    {
        var told = KneeCase.Empty.WithNo(Enum.GetValues<Finding>()).WithUnknown(Finding.Limp).WithAge(13);
        var page = WebUtility.HtmlDecode(await PageAsync(await PostAsync(
            ("case", CaseJson.Write(told)), ("trail", trail), ("at", "1"), ("spots", ""), ("do", "enough"))));
        page.Contains($"<li>{Words.Question(Finding.Limp).Short}</li>", StringComparison.Ordinal).Should().Be(isNamed);
        page.Contains(Visitor.Advice, StringComparison.Ordinal).Should().Be(!isNamed);
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(34, false)]
    public async Task A_parent_is_told_all_the_way_that_the_child_is_meant(int age, bool isTold)
    {
        (await PageAsync(await server.Client.GetAsync("/"))).Should().Contain("You can answer for a child");
        var page = WebUtility.HtmlDecode(await PageAsync(await PostAsync(("age", $"{age}"), ("do", "next"))));
        page.Contains("If you answer for a child, “you” is the child.", StringComparison.Ordinal).Should().Be(isTold);
    }

    [Theory]
    [InlineData("none", "kneecapPain", "no")]
    [InlineData("none", "kneecapPain,TendonBelow", "yes")]
    [InlineData("none", "kneecapPain,FibularHead", null)]
    [InlineData("none", "FibularHead,InnerSide", "yes")]
    [InlineData("next", "kneecapPain", "unknown")]
    [InlineData("next", "Back", "yes")]
    [InlineData("next", "ShinBone,ThighBone", null)]
    public async Task The_drawing_answers_what_it_can(string act, string shown, string? elsewhere)
    {
        var told = await ToldAsync([
            .. At("Symptoms:localTendernessElsewhere,kneecapPain"), ("do", act),
            .. shown.Split(',').Select(place => (place == "kneecapPain" ? Answers.Field(Finding.KneecapPain) : "spot." + place, "yes"))]);
        told[Finding.KneecapPain].Should().Be(shown.StartsWith('k') ? Answer.Yes : act == "none" ? Answer.No : Answer.Unknown);
        (told[Finding.LocalTendernessElsewhere] is { } answer ? Codes.Of(answer) : null).Should().Be(elsewhere);
        told.Findings.Keys.Should().BeSubsetOf([Finding.KneecapPain, Finding.LocalTendernessElsewhere]);
    }

    [Theory]
    [InlineData(null, "nsaid", TreatmentOutcome.Ongoing)]
    [InlineData(TreatmentOutcome.Worse, "nsaid", TreatmentOutcome.Worse)]
    [InlineData(TreatmentOutcome.Worse, "jointNutrients", TreatmentOutcome.Worse)]
    [InlineData(TreatmentOutcome.Ongoing, "jointNutrients", null)]
    public async Task What_is_taken_now_is_going_on_unless_more_was_told_of_it(
        TreatmentOutcome? before, string taken, TreatmentOutcome? after)
    {
        var told = await ToldAsync(
            ("case", CaseJson.Write(KneeCase.Empty.With(Treatment.Nsaid, before))), ("trail", "Person"), ("at", "0"), ("spots", ""),
            ("do", "next"),
            ("answer." + taken, "ongoing"));
        (told.Treatments.TryGetValue(Treatment.Nsaid, out var outcome) ? outcome : (TreatmentOutcome?)null).Should().Be(after);
    }

    [Fact]
    public async Task Nobody_is_asked_for_what_only_an_examination_finds_unless_there_was_one()
    {
        var told = KneeCase.Empty
            .WithNo(Enum.GetValues<Finding>().Where(finding => Words.Question(finding).AnsweredBy != Answerer.Clinician).ToArray())
            .WithAge(34).WithYes(Finding.KneecapPain, Finding.StairsPain).WithUnknown(Finding.ImagingNormal);
        FieldsOf(await AfterTriedAsync(told.WithUnknown(Finding.ExamConsistent))).Should().BeEmpty();
        FieldsOf(await AfterTriedAsync(told.WithYes(Finding.ExamConsistent))).Should().Contain(Answers.Field(Finding.OverPronation));
    }

    [Fact]
    public async Task What_is_skipped_is_not_known()
    {
        var told = await ToldAsync([.. At(Signs), ("do", "next")]);
        told.Findings.Values.Should().HaveCount(3).And.OnlyContain(answer => answer == Answer.Unknown);
    }

    [Fact]
    public async Task Who_stops_early_is_not_taken_to_have_been_asked()
    {
        var told = await ToldAsync([.. At(Signs), ("do", "enough")]);
        told.Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task A_treatment_that_was_not_tried_after_all_loses_its_outcome()
    {
        var told = await ToldAsync(
            (
                "case",
                CaseJson.Write(
                    KneeCase.Empty.With(Treatment.ExerciseBike, TreatmentOutcome.Worse).With(Treatment.Nsaid, TreatmentOutcome.Relief))),
            ("trail", "Tried:exerciseBike,nsaid"), ("at", "0"), ("spots", ""), ("do", "next"),
            (Answers.Field(Treatment.ExerciseBike), Answers.NotKnown), (Answers.Field(Treatment.Nsaid), "relief"));
        told.Treatments.Keys.Should().Equal(Treatment.Nsaid);
    }

    [Theory]
    [InlineData("case", "")]
    [InlineData("case", "[]")]
    [InlineData("case", """{"age":"<b>"}""")]
    [InlineData("trail", "")]
    [InlineData("trail", "Nothing")]
    [InlineData("trail", "0")]
    [InlineData("trail", "warningSigns")]
    [InlineData("trail", "Symptoms")]
    [InlineData("trail", "Person:limp")]
    [InlineData("trail", "Symptoms:nsaid")]
    [InlineData("trail", "Symptoms:stairsPain,")]
    [InlineData("trail", "Tried:everything")]
    [InlineData("at", "1")]
    [InlineData("at", "-1")]
    [InlineData("at", "99999999999")]
    [InlineData("at", "")]
    [InlineData("spots", "Elbow")]
    [InlineData("spots", "0")]
    public async Task A_form_that_no_page_of_ours_has_is_refused(string field, string value)
    {
        (string Name, string Value)[] form = [("case", "{}"), ("trail", "Person"), ("at", "0"), ("spots", ""), ("do", "next")];
        using var response = await PostAsync([.. form.Where(pair => pair.Name != field), (field, value)]);
        await response.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("trail", "Person;Person")]
    [InlineData("trail", "OpenSigns:limp;OpenSigns:limp")]
    [InlineData("trail", "Symptoms:stairsPain,stairsPain")]
    [InlineData("trail", "Symptoms:stairsPain;Symptoms:sittingPain,stairsPain")]
    [InlineData("spots", "Back,Back")]
    public async Task Nor_may_it_name_anything_twice(string field, string value)
    {
        (string Name, string Value)[] form = [("case", "{}"), ("trail", "Person"), ("at", "0"), ("spots", ""), ("do", "next")];
        using var response = await PostAsync([.. form.Where(pair => pair.Name != field), (field, value)]);
        await response.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("case", "{}")]
    [InlineData("trail", "sittingPain")]
    [InlineData("at", "0")]
    [InlineData("spots", "Back")]
    [InlineData("do", "next")]
    [InlineData("answer.stairsPain", "no")]
    public async Task Nor_may_a_field_stand_in_it_twice(string field, string value)
    {
        using var response = await PostAsync(
            ("case", "{}"), ("trail", "Symptoms:stairsPain"), ("at", "0"), ("spots", "Back"), ("do", "next"), ("answer.stairsPain", "yes"), (field, value));
        await response.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("case={}&at=0&spots=&trail=Symptoms:stairsPain", ",stairsPain")]
    [InlineData("case={}&at=0&spots=&trail=Tried:nsaid", ",nsaid")]
    [InlineData("case={}&at=0&spots=&trail=OpenSigns:limp", ",limp")]
    [InlineData("case={}&at=0&spots=&trail=Symptoms:stairsPain", ";Symptoms:stairsPain")]
    [InlineData("case={}&at=0&spots=&trail=Person", ";Person")]
    [InlineData("case={}&at=0&trail=Person&spots=Back", ",Back")]
    [InlineData("case={}&at=0&spots=&trail=Symptoms:stairsPain", "&trail=stairsPain")]
    [InlineData("at=0&spots=&trail=Person&case={}", "&case={}")]
    [InlineData("do=none", "&answer.calfSwelling=yes")]
    [InlineData("at=0&spots=&trail=Person&case={\"considering\":[\"nsaid\"", ",\"nsaid\"")]
    public async Task However_much_is_repeated_little_is_answered(string form, string repeated)
    {
        var posted = form + string.Concat(Enumerable.Repeat(repeated, (BodyLimit.Bytes - form.Length) / repeated.Length));
        using var response = await server.PostAsync("/interview", posted, "application/x-www-form-urlencoded");
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsByteArrayAsync()).Length.Should().BeLessThan(posted.Length);
    }

    [Fact]
    public async Task A_form_that_names_all_there_is_once_gets_an_answer_in_proportion()
    {
        InterviewScreen[] screens =
        [
            InterviewScreen.First, InterviewScreen.Ask(Topic.Tried, Enum.GetValues<Treatment>()),
            InterviewScreen.Ask(Topic.OpenSigns, Enum.GetValues<Finding>()),
            .. Enum.GetValues<Finding>().GroupBy(Topics.Of).Select(group => InterviewScreen.Ask(group.Key, group)),
        ];
        var told = CaseJson.Write(KneeCase.Empty.WithUnknown(Enum.GetValues<Finding>()));
        foreach (var at in Enumerable.Range(0, screens.Length))
        {
            using var response = await PostAsync(
                ("case", told), ("trail", string.Join<InterviewScreen>(';', screens)), ("at", $"{at}"), ("spots", string.Join(',', Enum.GetValues<Spot>())));
            var page = await PageAsync(response);
            page.Length.Should().BeLessThan(10 * (told.Length + string.Join<InterviewScreen>(';', screens).Length));
        }
    }

    [Fact]
    public async Task Whoever_looks_at_the_advice_after_each_screen_can_go_on_and_is_asked_nothing_twice()
    {
        var page = await PageAsync(await PostAsync());
        for (var screens = 0; screens < 60; screens++)
        {
            var advice = await PageAsync(await PostAsync([.. HiddenIn(page), ("do", "enough")]));
            if (advice.Contains("value=\"through\"", StringComparison.Ordinal))
                advice = await PageAsync(await PostAsync([.. HiddenIn(advice), ("do", "enough")]));
            if (!advice.Contains("value=\"on\"", StringComparison.Ordinal))
                return;
            page = await PageAsync(await PostAsync([.. HiddenIn(advice), ("do", "on")]));
            page = await PageAsync(await PostAsync([.. HiddenIn(page), ("do", "next")]));
        }

        throw new InvalidOperationException("The questions did not end.");
    }

    [Fact]
    public async Task An_age_that_is_none_is_asked_for_again()
    {
        using var response =
            await PostAsync(("case", "{}"), ("trail", "Person"), ("at", "0"), ("spots", ""), ("do", "next"), ("age", "121"));
        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await response.Content.ReadAsStringAsync()).Should().Contain("aria-invalid");
    }

    [Fact]
    public async Task An_illness_is_what_the_advice_depends_on_and_no_way_to_a_treatment()
    {
        var told = KneeCase.Empty.WithAge(34).WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.TakesWarfarin);
        using var answer = await server.Client.PostAsync("/interview/why", new FormUrlEncodedContent(
            [KeyValuePair.Create("case", CaseJson.Write(told)), KeyValuePair.Create("about", "naturalAntiInflammatory")]));

        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())
            .Should().Contain($"This depends on {Words.Texts.NameOf(Finding.TakesWarfarin)}: yes.").And
            .Contain(AdviceTexts.English["explain.note"])
            .And.NotContain("takesWarfarin=");
    }

    [Fact]
    public async Task The_address_alone_leads_to_the_beginning()
    {
        using var response = await server.Client.GetAsync("/interview?age=34");
        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location.Should().Be("/");
    }

    private async Task<string> AfterTriedAsync(KneeCase told) => await PageAsync(await PostAsync(
        ("case", CaseJson.Write(told)),
        ("trail", "Person;Tried:" + string.Join(',', Codes.All<Treatment>().Concat(Codes.All<TreatmentStep>()))), ("at", "1"),
        ("spots", ""), ("do", "next")));

    private static (string Name, string Value)[] At(string screen) => [("case", "{}"), ("trail", screen), ("at", "0"), ("spots", "")];

    private async Task<KneeCase> ToldAsync(params (string Name, string Value)[] fields)
    {
        var page = await PageAsync(await PostAsync(fields));
        return CaseJson.Read(WebUtility.HtmlDecode(CaseField().Match(page).Groups[1].Value));
    }

    private Task<HttpResponseMessage> PostAsync(params (string Name, string Value)[] fields) => server.Client.PostAsync(
        "/interview", new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    private static async Task<string> PageAsync(HttpResponseMessage response)
    {
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync();
    }

    private static IEnumerable<(string Name, string Value)> HiddenIn(string page) =>
        HiddenField().Matches(page).Select(match => (match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value)));

    private static IEnumerable<string> FieldsOf(string page) =>
        AnswerField().Matches(page).Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex("name=\"case\" value=\"([^\"]*)\"")]
    private static partial Regex CaseField();

    [GeneratedRegex("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenField();

    [GeneratedRegex("name=\"(answer\\.[^\"]*)\"")]
    private static partial Regex AnswerField();
}
