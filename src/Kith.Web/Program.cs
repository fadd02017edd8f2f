return await Kith.Web.KithHost.RunAsync(args, Console.Error);

/// <summary>The web host's door; tests start from it.</summary>
public partial class Program;
