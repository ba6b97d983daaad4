using Microsoft.Extensions.DependencyInjection;
using RunnersKnee.ClinicRules;
using RunnersKnee.Rules;
using RunnersKnee.Rules.Printing;

using var services = new ServiceCollection().AddClinic().BuildServiceProvider();
var advisor = services.GetRequiredService<IRunnersKneeAdvisor>();
var runner = KneeCase.Empty.WithAge(15).WithYes(Finding.KneecapPain, Finding.StairsPain).Considering(Treatment.IceWithCompression);
var advice = advisor.Advise(runner);

Console.WriteLine(advice.ToText());
foreach (var failed in advice.Degraded)
    Console.WriteLine($"{failed.Rule} failed: {failed.Exception}");
