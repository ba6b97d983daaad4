using RunnersKnee.Web;

await WebHost.Create(args).RunAsync().ConfigureAwait(false);
