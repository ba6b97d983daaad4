namespace RunnersKnee.Rulebook.Tests;

/// <summary>The flow of the stages as a Mermaid picture.</summary>
internal static class BookFlow
{
    internal static void Write(StringBuilder page) => page.Append("""
        ## The flow

        The stages run in this order. A rule denies only what an earlier stage, or an earlier line of its own, has concluded.

        ```mermaid
        flowchart TD
            told([What was told]) --> redFlags[Warning signs]
            told --> assessment[Assessment]
            told --> precautions[Precautions]
            redFlags -- "urgent or higher and not about a medicine, or under 12" --> suspended([Plan suspended: a clinician comes first])
            redFlags -- otherwise --> plan
            assessment -- "likely or diagnosed" --> plan[Plan in three steps]
            assessment -- otherwise --> notOffered([No plan])
            precautions -- "contraindicated: withheld" --> plan
            plan -- "all three steps failed, not under 18" --> lastResort[Last resort]
            plan -- "no step left, one failed" --> referral([Reason to see a clinician])
            precautions -- "contraindicated: no option" --> lastResort
            assessment -- "runner's knee is possible" --> warnings[Warnings]
            lastResort -- lifts --> warnings
            assessment --> notes[Notes]
            plan --> notes
            warnings --> verdicts[Verdicts]
            plan --> verdicts
            lastResort --> verdicts
            suspended --> verdicts
        ```


        """.ReplaceLineEndings("\n"));
}
