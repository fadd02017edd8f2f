using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Kith.Platform.Pages;

/// <summary>Where this house is known, for links in messages: <c>Kith:Address</c>, and only where that is not set the address a request came to.</summary>
public sealed class HouseAddress(IConfiguration settings)
{
    /// <summary>"https://kith.example.org/track", from "/track".</summary>
    public string Of(HttpRequest request, string path) =>
        (settings["Kith:Address"] is { Length: > 0 } address ? address.TrimEnd('/') : $"{request.Scheme}://{request.Host}") + path;
}
