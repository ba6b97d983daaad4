namespace RunnersKnee.Rules;

/// <summary>The publications behind evidence, referrals and precautions: first author, year, where it appeared, and the DOI where it was read.</summary>
internal static class References
{
    internal const string AcuteSwellingTable = "Acute knee swelling table, Ann Rheum Dis";
    internal const string Boling2021 = "Boling MC 2021, CJSM 31(1):49, doi:10.1097/JSM.0000000000000719";
    internal const string Cannell2001 = "Cannell LJ 2001, BJSM 35:60, doi:10.1136/bjsm.35.1.60";
    internal const string Clinicalgate = "Contraindications of cryotherapy, clinicalgate";
    internal const string Cochrane2011 = "Cochrane review CD008402.pub2, 2011";
    internal const string Cochrane2015 = "Cochrane review CD010387.pub2, 2015";
    internal const string Collins2013 = "Collins NJ 2013, BJSM 47:227";
    internal const string Collins2018 = "Collins NJ 2018, BJSM 52(18):1170, doi:10.1136/bjsports-2018-099397";
    internal const string CortisoneCohort2022 = "Cohort study of 2022, doi:10.1002/art.42031";
    internal const string Crossley2016 = "Crossley KM 2016, BJSM 50(14):839, doi:10.1136/bjsports-2016-096384";
    internal const string CurcuminReview2022 = "Review of 2022, PMC9580113";
    internal const string Emg2002 = "EMG study of 2002, University of Toledo, n4960";
    internal const string Emg2012 = "EMG study of 2012, core.ac.uk 10684808";
    internal const string Esculier2018 = "Esculier JF 2018, BJSM 52(10):659";
    internal const string Esculier2020 = "Esculier JF 2020, J Athl Train 55(12):1206, doi:10.4085/1062-6050-0535.19";
    internal const string Fda2012 = "FDA 2012, on burns from topical pain relievers";
    internal const string Fda2020 = "FDA 2020, on NSAIDs in pregnancy from week 20";
    internal const string FdaNsaidGuide = "FDA medication guide for NSAIDs";
    internal const string Frandsen2025 = "Frandsen 2025, BJSM, doi:10.1136/bjsports-2024-109380 (first author second-hand)";
    internal const string Gaitonde2019 = "Gaitonde DY 2019, Am Fam Physician 99(2):88";
    internal const string GcareKneePathway = "G-care knee pathway";
    internal const string Giles2013 = "Giles 2013";
    internal const string Gpnotebook = "GPnotebook, on glucosamine";
    internal const string Hart2019 = "Hart JM 2019, OJSM 7(6), doi:10.1177/2325967119854192";
    internal const string Herbert2002 = "Herbert 2002";
    internal const string Heliyon2022 = "Meta-analysis of 2022, Heliyon, e09656";
    internal const string HotJointGuidance = "Guidance on the hot swollen joint, patient.info";
    internal const string Jabfm = "Knee pain table, JABFM";
    internal const string JosptKneeLoad = "JOSPT 44(5):320";
    internal const string Joss2000 = "Joss 2000, doi:10.1345/aph.19309";
    internal const string Kettunen2007 = "Kettunen JA 2007, BMC Med 5:38, doi:10.1186/1741-7015-5-38";
    internal const string Kettunen2012 = "Kettunen JA 2012, BJSM 46:243, doi:10.1136/bjsm.2010.079020";
    internal const string Kolasinski2020 = "Kolasinski SL 2020, ACR/AF guideline 2019, doi:10.1002/acr.24131";
    internal const string LegsCohort = "Analysis of the LEGS cohort, doi:10.1186/s13075-021-02540-9";
    internal const string Lankhorst2016 = "Lankhorst NE 2016, BJSM 50:881, doi:10.1136/bjsports-2015-094664";
    internal const string MartinBrowne2019 = "Martin & Browne 2019, JAAOS 27:e758";
    internal const string MayoClinic = "Mayo Clinic, interactions of glucosamine";
    internal const string McAlindon2017 = "McAlindon TE 2017, JAMA 317:1967, doi:10.1001/jama.2017.5283";
    internal const string McHugh2010 = "McHugh MP 2010, doi:10.1111/j.1600-0838.2009.01058.x";
    internal const string Medsafe2018 = "Medsafe 2018, on turmeric and warfarin";
    internal const string ModalitiesReview = "Review of modalities, PMC3445135";
    internal const string Neal2014 = "Neal BS 2014, J Foot Ankle Res, doi:10.1186/s13047-014-0055-4";
    internal const string Neal2024 = "Neal BS 2024, BJSM 58(24):1486, doi:10.1136/bjsports-2024-108110";
    internal const string NiceNg226 = "NICE guideline NG226, 2022";
    internal const string Nielsen2014 = "Nielsen RØ 2014, PLoS ONE 9(6):e99877, doi:10.1371/journal.pone.0099877";
    internal const string Nielsen2014Distance = "Nielsen RØ 2014, JOSPT (weekly distance)";
    internal const string Nunes2013 = "Nunes GS 2013, Phys Ther Sport 14(1):54, doi:10.1016/j.ptsp.2012.11.003";
    internal const string OttawaKneeRule = "Ottawa knee rule, Stiell IG 1996, JAMA 275(8):611, doi:10.1001/jama.1996.03530320035031";
    internal const string EmgInPatients = "EMG study in 26 people with this pain, PMC8752958";
    internal const string Peck2017 = "Peck DM 2017, Am Fam Physician 95(12):779";
    internal const string Perry2021 = "Perry TA 2021, Rheumatology 60:4624";
    internal const string ProductLabels = "Product labels of creams and sprays with menthol or salicylate";
    internal const string Smith2009 = "Smith TO 2009, doi:10.1080/09593980802686953";
    internal const string Sportsinjuryclinic = "Contraindications of cryotherapy, sportsinjuryclinic";
    internal const string StressInjury = "PMC7049623";
    internal const string Syme2009 = "Syme G 2009, Man Ther 14:252";
    internal const string SynviscOneLabel = "Synvisc-One label";
    internal const string TapingReview2024 = "Review of 2024, BJSM 58:792";
    internal const string Tga2023 = "TGA 2023, safety advisory on Curcuma longa and curcumin";
    internal const string Thomas2010 = "Thomas MJ 2010, BMC Musculoskelet Disord 11:201";
    internal const string Trek = "patellofemoral.trekeducation.org";
    internal const string Usp2019 = "USP 2019, on willow bark, doi:10.1055/a-1007-5206";
    internal const string VanDerHeijden2015 = "van der Heijden 2015";
    internal const string WellsCriteria = "Wells criteria";
    internal const string Willems2021 = "Willems TM 2021, JOSPT 51(3):135, doi:10.2519/jospt.2021.9710";
    internal const string Willy2019 = "Willy RW 2019, JOSPT 49(9):CPG1, doi:10.2519/jospt.2019.0302";

    /// <summary>Taken from the publication's own page or abstract.</summary>
    internal static Reference Read(string text) => new() { Text = text, Basis = EvidenceBasis.Read };

    /// <summary>Taken from a source that summarises it.</summary>
    internal static Reference SecondHand(string text) => new() { Text = text, Basis = EvidenceBasis.SecondHand };
}
