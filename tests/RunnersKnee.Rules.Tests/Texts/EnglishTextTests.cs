using System.Text.RegularExpressions;

namespace RunnersKnee.Rules.Tests.Texts;

/// <summary>What every English text keeps to: calm, plain, and without a dose of a medicine.</summary>
public sealed class EnglishTextTests
{
    private const string Dose = @"\d\s*(mg|milligrams?|µg|mcg|g|grams?|ml|millilitres?|tablets?|capsules?|pills?)\b";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static readonly string[] Alarming =
    [
        "deadly", "die", "dies", "death", "fatal", "lethal", "catastrophic", "catastrophe", "disaster", "devastating", "horrible",
        "terrible", "terrifying", "crippling", "irreversible", "destroy", "destroys", "ruin", "ruins", "danger", "dangerous", "panic",
        "beware", "warning!", "must never",
    ];

    private static readonly string[] Promising =
        [
            "cure", "cures", "cured", "guarantee", "guaranteed", "guarantees", "miracle", "proven to heal", "will heal",
            "you have runner's knee",
        ];

    private static readonly string[] Brands =
        ["Advil", "Nurofen", "Aleve", "Voltaren", "Voltarol", "Motrin", "Tylenol", "Celebrex", "Biofreeze", "Bengay", "Coumadin"];

    [Fact]
    public void Every_text_is_clean()
    {
        foreach (var key in AdviceTexts.English.Keys)
        {
            var text = AdviceTexts.English[key];
            text.Should().NotBeNullOrWhiteSpace(key).And.Be(text.Trim(), key);
            text.Should().NotContainAny(["  ", "!", "\n", "\t"], key);
        }
    }

    [Fact]
    public void No_text_frightens_or_promises()
    {
        foreach (var key in AdviceTexts.English.Keys)
            Alarming.Concat(Promising).Where(word => Mentions(AdviceTexts.English[key], word)).Should().BeEmpty(key);
    }

    [Fact]
    public void No_text_names_a_brand_or_a_dose_of_a_medicine()
    {
        foreach (var key in AdviceTexts.English.Keys)
        {
            var text = AdviceTexts.English[key];
            Brands.Where(brand => Mentions(text, brand)).Should().BeEmpty(key);
            Regex.Matches(text, Dose, RegexOptions.IgnoreCase, Limit).Select(match => match.Value).Should().BeEmpty(key);
        }
    }

    [Fact]
    public void Every_sentence_can_be_read_aloud_in_one_breath()
    {
        foreach (var key in AdviceTexts.English.Keys)
        {
            foreach (var sentence in Regex.Split(AdviceTexts.English[key], @"(?<=[.?:;])\s", RegexOptions.None, Limit))
                sentence.Split(' ').Length.Should().BeLessThanOrEqualTo(32, "'{0}' says: {1}", key, sentence);
        }
    }

    [Fact]
    public void A_placeholder_is_there_where_it_is_required_once_and_nowhere_else()
    {
        foreach (var key in AdviceTexts.English.Keys)
        {
            var braces = Regex.Matches(AdviceTexts.English[key], @"\{[^}]*\}", RegexOptions.None, Limit).Select(match => match.Value);
            string[] expected = TextKeys.RequiredPlaceholder(key) is { } placeholder ? [placeholder] : [];
            braces.Should().Equal(expected, key);
        }
    }

    [Fact]
    public void A_question_asks_and_a_finding_starts_small()
    {
        AdviceTexts.English.Keys
            .Where(key => key.StartsWith("question.", StringComparison.Ordinal) && key.Count(letter => letter == '.') == 1)
            .Should().OnlyContain(key => AdviceTexts.English[key].EndsWith('?'));
        Texts("finding.").Should().OnlyContain(text => !text.EndsWith('.'));
        Texts("finding.").Where(text => char.IsUpper(text[0])).Should().Equal(AdviceTexts.English["finding.raynauds"]);
    }

    [Fact]
    public void Every_caution_says_whom_to_ask() =>
        Texts("caution.").Should().OnlyContain(text => text.Contains("sk a pharmacist or doctor", StringComparison.Ordinal)
            || text.Contains("to a pharmacist or doctor", StringComparison.Ordinal));

    [Fact]
    public void Every_reason_for_a_referral_says_how_soon()
    {
        foreach (var code in Emergencies)
            AdviceTexts.English[TextKeys.Of(code)].Should().Contain("Call your emergency number now");
        foreach (var code in SameDay)
            AdviceTexts.English[TextKeys.Of(code)].Should().Contain(" today");
        foreach (var code in Urgent)
            AdviceTexts.English[TextKeys.Of(code)].Should().Contain("within the next few days");
        foreach (var code in Codes.Members<ReferralCode>().Except([.. Emergencies, .. SameDay, .. Urgent]))
            AdviceTexts.English[TextKeys.Of(code)].Should().Contain("ordinary appointment");
    }

    [Fact]
    public void A_brand_is_named_only_where_the_source_names_it() =>
        AdviceTexts.English.Keys.Where(key => Mentions(AdviceTexts.English[key], "Synvisc")).Should().OnlyContain(
            key => key.Contains("hyaluronicAcid", StringComparison.Ordinal) || key == "statement.RK-41");

    // In the table, reasons of one urgency stand together, the most urgent first.
    private static IEnumerable<ReferralCode> Emergencies => UpTo(ReferralCode.ChildhoodHipEmergency);
    private static IEnumerable<ReferralCode> SameDay => UpTo(ReferralCode.BonePainInTheYoung).Except(Emergencies);
    private static IEnumerable<ReferralCode> Urgent => UpTo(ReferralCode.WarfarinInteraction).Except([.. Emergencies, .. SameDay]);

    private static IEnumerable<ReferralCode> UpTo(ReferralCode last) =>
        DisplayOrder.Of<ReferralCode>().TakeWhile(code => code != last).Append(last);

    private static IEnumerable<string> Texts(string prefix) => AdviceTexts.English.Keys
        .Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
        .Select(key => AdviceTexts.English[key]);

    private static bool Mentions(string text, string word) =>
        Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.IgnoreCase, Limit);
}
