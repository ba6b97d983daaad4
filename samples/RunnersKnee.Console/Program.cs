using RunnersKnee.Sample;

return await ConsoleHost.RunAsync(args).ConfigureAwait(false);
