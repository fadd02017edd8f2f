global using Page = Kith.Cli.Browsing.Page;
using Kith.Cli.Browsing;

namespace Kith.Tests.Support;

/// <summary>A browser without JavaScript, in front of a house of its own.</summary>
public sealed class Visitor(TestKith kith) : HeadlessBrowser(kith.Server.CreateClient, new Uri("https://localhost"));
