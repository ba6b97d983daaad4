using System.Text;

namespace RunnersKnee.Rules.Tests.Texts;

public sealed class EvidenceDocumentTests
{
    private static readonly string Text = Encoding.UTF8.GetString(EmbeddedDocument.Read("evidence.json"));
    private static readonly EvidenceDocument Document = Read(Text);
    private static readonly IEnumerable<string> OfRunning =
        Enum.GetValues<RunningAdvice>().Select(advice => new RunningJudged(advice).Evidence);

    [Fact]
    public void Every_key_is_a_code()
    {
        Document.Precautions.Keys.Except(Codes.All<Treatment>()).Should().BeEmpty();
        Document.Referrals.Keys.Except(Codes.All<ReferralCode>()).Should().BeEmpty();
        Document.Notes.Keys.Except(Codes.All<NoteCode>()).Should().BeEmpty();
        Document.Rows.Keys.Except([.. StatementTable.Ids, .. Codes.All<Finding>(), .. Codes.All<Treatment>(), .. OfRunning])
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_publication_is_listed_once_and_referred_to()
    {
        var listed = System.Text.Json.JsonElement.Parse(Text).GetProperty("publications").EnumerateObject().ToList();

        listed.Should().OnlyHaveUniqueItems(publication => publication.Value.GetString());
        listed.Select(publication => publication.Name)
            .Where(
                key => !Text.Contains($": \"{key}\"", StringComparison.Ordinal) && !Text.Contains($"{{{key}}}", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"read\": \"willy2019\"", "\"read\": \"willi2019\"", "*publication 'willi2019'*does not list*")]
    [InlineData("{peck2017}", "{peck2018}", "*publication 'peck2018'*does not list*")]
    [InlineData("\"discordant\"", "\"disagrees\"", "*'disagrees'*no EvidenceVerdict*")]
    [InlineData("\"secondHand\":", "\"heard\":", "*'heard'*no EvidenceBasis*")]
    public void What_is_not_known_is_a_fault_that_names_it(string text, string other, string message) =>
        FluentActions.Invoking(() => Read(Text.Replace(text, other, StringComparison.Ordinal)))
            .Should().Throw<FormatException>().WithMessage(message);

    [Theory]
    [InlineData("\"RK-02\":", "\"RK-01\":", "*RK-01*")]
    [InlineData("\"syme2009\":", "\"giles2013\":", "*giles2013*")]
    [InlineData("\"otherLocalCause\":", "\"boneStressInjury\":", "*boneStressInjury*")]
    public void What_comes_twice_is_a_fault_that_names_it(string text, string other, string message) =>
        FluentActions.Invoking(() => Read(Text.Replace(text, other, StringComparison.Ordinal)))
            .Should().Throw<ArgumentException>().WithMessage(message);

    private static EvidenceDocument Read(string json) => EvidenceDocument.Read(Encoding.UTF8.GetBytes(json));
}
