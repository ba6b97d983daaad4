using RunnersKnee.ClinicRules;
using RunnersKnee.Rules;

var runner = KneeCase.Empty.WithAge(15).WithYes(Finding.KneecapPain, Finding.StairsPain).Considering(Treatment.IceWithCompression);
var advice = Clinic.Advisor().Advise(runner);

foreach (var addition in advice.Local ?? [])
    Console.WriteLine($"{addition.Rule}: {addition.Text}");
foreach (var failed in advice.Degraded ?? [])
    Console.WriteLine($"{failed.Rule}: {failed.Message}");
Console.WriteLine(advice.Verdicts[0].Text);
