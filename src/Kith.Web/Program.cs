await Kith.Web.KithHost.Build(args).RunAsync();

/// <summary>The web host's door; tests start from it.</summary>
public partial class Program;
