using System.Net;

namespace RunnersKnee.Web.Tests;

/// <summary>
/// Why something is in the advice, and what would change it: a piece of a page for one subject, asked for when it is unfolded.
/// </summary>
[Collection(OverHttp.Name)]
public class WhyEndpointTests(WebServer server)
{
    [Theory]
    [InlineData("nsaid")]
    [InlineData("straightLegRaise")]
    [InlineData("iceWithCompression")]
    public async Task Why_is_told_of_one_subject_with_what_would_change_it(string code)
    {
        using var response = await PostAsync(("case", CaseJson.Write(People.Runner)), ("about", code));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        var piece = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        piece.Should().Contain("What guidance says:").And.Contain("It rests on:").And.Contain("What would change it:")
            .And.NotContainAny("<html", "<h1", "<details", "<script");
    }

    [Fact]
    public async Task A_reason_to_see_a_clinician_is_one_too()
    {
        using var response = await PostAsync(("case", """{"findings":{"lockedKnee":"yes"}}"""), ("about", "lockedKnee"));
        var advice = Shared.Advisor.Advise(KneeCase.Empty.WithYes(Finding.LockedKnee));
        advice.Referral.Reasons.Select(reason => Codes.Of(reason.Code)).Should().Contain("lockedKnee");

        (await response.Content.ReadAsStringAsync()).Should().Contain(WebUtility.HtmlEncode(Words.Texts.NameOf(Finding.LockedKnee)));
    }

    [Theory]
    [InlineData("nsaidz")]
    [InlineData("septicArthritis")]
    [InlineData("")]
    [InlineData("<script>")]
    public async Task What_the_advice_says_nothing_of_is_not_found(string about) =>
        await (await PostAsync(("case", CaseJson.Write(People.Runner)), ("about", about))).ProblemAsync(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("about=nsaid")]
    [InlineData("case={}")]
    [InlineData("case={&about=nsaid")]
    [InlineData("case={}&case={}&about=nsaid")]
    [InlineData("case={}&about=nsaid&about=surgery")]
    public async Task What_is_no_such_form_is_refused(string form) =>
        await (await server.PostAsync("/interview/why", form, "application/x-www-form-urlencoded")).ProblemAsync(HttpStatusCode.BadRequest);

    private Task<HttpResponseMessage> PostAsync(params (string Name, string Value)[] fields) => server.Client.PostAsync(
        "/interview/why", new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));
}
