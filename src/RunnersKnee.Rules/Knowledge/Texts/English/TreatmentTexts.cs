namespace RunnersKnee.Rules;

/// <summary>What to do, with the limits of each dose in words.</summary>
internal static class TreatmentTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("treatment.naturalAntiInflammatory",
            "The protocol suggests a natural anti-inflammatory, such as turmeric, to calm pain and swelling. These products "
            + "can act like medicines: follow the label, and ask a pharmacist or doctor first if you take any medicine or have "
            + "an illness."),
        new("treatment.iceWithCompression",
            "Cool the knee with an ice pack held on by a light wrap, for at most 15 minutes a session. Always lay a towel "
            + "between the pack and your skin, so that the cold cannot harm it. Use no cream or spray at the same time, and "
            + "stop if the skin turns white or numb."),
        new("treatment.topicalPainRelief",
            "Apply a natural pain-relief cream or spray to the sore area. The protocol says 4 to 6 times a day; keep to 4 at "
            + "most, because product labels allow no more, and to fewer if your label says so. Never cover it with a wrap and "
            + "never use it together with ice."),
        new("treatment.exerciseBike",
            "Pedal gently on an exercise bike without resistance, for at most 30 minutes a day. The protocol's aim is to keep "
            + "the joint fluid moving, which feeds the cartilage. Set the saddle high, and stop if it hurts."),
        new("treatment.postActivityIceAndTopical",
            "After each run or sport, cool the knee first: at most 15 minutes, with a towel under the pack. Put the cream or "
            + "spray on after the ice, not with it, once the skin is dry and warm again, and leave it uncovered. This counts "
            + "towards the 4 times a day that are the most for the cream or spray."),
        new("treatment.physicalTherapy",
            "Arrange to see a physiotherapist (physical therapist), who can examine the knee and set up exercises that suit "
            + "you. Of everything in this plan, guidance supports exercise therapy best."),
        new("treatment.loadManagement",
            "This comes from published guidance, not from the protocol. Run only as much as keeps the pain at 2 out of 10 or "
            + "less and lets it settle within 60 minutes. If it is more than that, shorten or slow the next run, and build up "
            + "again little by little."),
        new("treatment.patellarTaping",
            "This comes from published guidance, not from the protocol. A physiotherapist can tape the kneecap to ease the "
            + "pain while you do your exercises, for at most 4 weeks. Take the tape off if the skin itches or turns red."),
        new("treatment.gaitAnalysis",
            "Have the way you walk and run looked at by a physiotherapist or another trained person. It can show what loads "
            + "your knee, such as feet that roll inwards."),
        new("treatment.properFootwear",
            "Wear running shoes that fit well and suit your feet, and replace them when they are worn out. A physiotherapist "
            + "or a good running shop can help you choose."),
        new("treatment.footOrthotics",
            "If your feet roll inwards too far, ready-made insoles may help. Guidance supports them for up to 6 weeks, "
            + "together with exercise."),
        new("treatment.flatSurfaceRunning", "Choose flat routes where you can, and leave downhill running until the knee has calmed down."),
        new("treatment.avoidHardSurfaces", "Where you have the choice, run on softer ground such as a track or a firm path, and keep off concrete."),
        new("treatment.iliotibialBandStretching",
            "Stretch the band along the outside of your thigh, gently, before and after each run. A stretch should pull but "
            + "not hurt."),
        new("treatment.hamstringStretching",
            "Stretch the muscles at the back of your thigh, gently, before and after each run. A stretch should pull but not "
            + "hurt."),
        new("treatment.quadricepsStretching",
            "Stretch the muscles at the front of your thigh, gently, before and after each run. A stretch should pull but not "
            + "hurt, so ease off if it presses on the kneecap."),
        new("treatment.jointNutrients",
            "The protocol suggests joint nutrients, such as glucosamine, to support the cartilage. Guidance does not support "
            + "this, so see it as a choice, not a must. Ask a pharmacist or doctor first if you take any medicine or have an "
            + "illness."),
        new("treatment.vastusMedialisStrengthening",
            "Strengthen the muscles at the front of your thigh evenly. The protocol puts the inner one, vastus medialis, "
            + "first. A physiotherapist can choose exercises that stay within what your knee tolerates."),
        new("treatment.kneeExtension",
            "Sit and straighten the knee slowly against a light load. Moving from a right angle to about halfway straight (90 "
            + "to 45 degrees) is easier on the joint. Stop if it hurts."),
        new("treatment.dropSquat",
            "Drop quickly into a squat and catch yourself with control. Start only when ordinary squats are free of pain, "
            + "begin shallow, and stop if it hurts."),
        new("treatment.hipStrengthening",
            "This comes from published guidance, not from the protocol. Strengthen the muscles at the side and back of your "
            + "hip along with the thigh. A physiotherapist can show you how."),
        new("treatment.nsaid",
            "NSAIDs are anti-inflammatory painkillers such as ibuprofen. The protocol keeps them for the last resort, when "
            + "all three steps have failed, and then only after you ask a pharmacist or doctor."),
        new("treatment.cortisoneInjection",
            "A cortisone injection puts a strong anti-inflammatory medicine into the joint. The protocol keeps it for the "
            + "last resort, when all three steps have failed, and the decision is one for you and a doctor."),
        new("treatment.hyaluronicAcidInjection",
            "A hyaluronic acid injection puts a gel-like fluid into the joint. The protocol keeps it for the last resort, "
            + "when all three steps have failed, and the decision is one for you and a doctor."),
        new("treatment.straightLegRaise",
            "A straight-leg raise means lifting the whole leg with the knee held straight. The protocol gives this exercise "
            + "no use at any stage. It is allowed as a last resort, and even then it is not advised."),
        new("treatment.surgery",
            "The protocol knows of no knee operation that helps this kind of pain. If a surgeon has found another problem in "
            + "your knee, that is a separate question to discuss with them."),
    ];
}
