using System.Runtime.CompilerServices;

namespace Kith.Tests.Support;

/// <summary>Hundreds of hosts in one process would use up the system's file watchers; nothing in the tests changes a file under a host.</summary>
internal static class QuietFiles
{
    [ModuleInitializer]
    internal static void Set()
    {
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
    }
}
