namespace RunnersKnee.Rules;

/// <summary>What the protocol warns against, and what changes when the last resort is reached.</summary>
internal static class WarningTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("warning.nsaid.avoid",
            "The protocol advises against NSAIDs, such as ibuprofen, while its three steps are still open; it holds that they "
            + "harm cartilage. Guidance is less strict about a short course, but agrees on care for the stomach, kidneys and "
            + "heart. If a doctor has prescribed one for you, talk to them before you stop it."),
        new("warning.nsaid.lastResort",
            "The three steps have not helped, so the protocol no longer rules out NSAIDs. Do not start on your own: ask a "
            + "pharmacist or doctor whether one is safe for you and for how short a time."),
        new("warning.cortisoneInjection.avoid",
            "The protocol advises against cortisone injections while its three steps are still open; it holds that they harm "
            + "cartilage. Studies in knee osteoarthritis disagree, and none was done in runner's knee. If a doctor has "
            + "suggested one, ask what it could do for you and what you could try first."),
        new("warning.cortisoneInjection.lastResort",
            "The three steps have not helped, so the protocol no longer rules out a cortisone injection. Talk it over with a "
            + "doctor, including what it may do to the cartilage."),
        new("warning.straightLegRaise.avoid",
            "The protocol advises against straight-leg raises; it holds that they upset the balance of the thigh muscles and "
            + "leave the inner one weak. Studies of muscle activity do not confirm this and show a weak exercise rather than a "
            + "harmful one. Choose the strengthening exercises of the plan instead."),
        new("warning.straightLegRaise.lastResort",
            "Straight-leg raises are permitted now, but still not advised. The protocol gives them no use at any stage. Ask a "
            + "physiotherapist which exercise would do more for you."),
        new("warning.surgery.avoid",
            "The protocol advises against surgery: it knows of no operation that helps this kind of knee pain, and it holds "
            + "that surgery harms cartilage. Guidance agrees that it does not help runner's knee. If you have been told of "
            + "another problem in the knee, discuss that with your surgeon."),
        new("lastResort.nsaid",
            "Talk to a pharmacist or doctor about a short course of an NSAID. They can check whether it is safe with your "
            + "health and your other medicines."),
        new("lastResort.cortisoneInjection",
            "Talk to a doctor about a cortisone injection: what relief to expect, for how long, and what it may do to the "
            + "cartilage. It was not studied in runner's knee itself."),
        new("lastResort.hyaluronicAcidInjection",
            "Talk to a doctor about a hyaluronic acid injection. In a study of people whose runner's knee had not responded "
            + "to treatment, it worked no better than a sham injection, so ask what it could add for you."),
        new("lastResort.straightLegRaise",
            "Straight-leg raises are permitted now, but they are not advised. The protocol gives them no use at any stage. "
            + "Ask a physiotherapist which exercise would do more for you."),
    ];
}
