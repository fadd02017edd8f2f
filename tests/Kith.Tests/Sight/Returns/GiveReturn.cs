using Kith.Tests.Support;

namespace Kith.Tests.Sight.Returns;

/// <summary>Fills in the form of /returns with files, as a browser sends it: the token first, then what was typed, then the files.</summary>
internal static class GiveReturn
{
    public static async Task<Page> AsAsync(Visitor visitor, string kind, (string Field, string Text)[] typed, params (string Part, string Name, byte[] Bytes)[] files)
    {
        await visitor.OpenAsync("/returns");
        return await SendAsync(visitor, visitor.Page.The("main form input[name='__RequestVerificationToken']").GetAttribute("value")!, kind, typed, files);
    }

    public static async Task<Page> SendAsync(Visitor visitor, string token, string kind, (string Field, string Text)[] typed, params (string Part, string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(kind), "Kind" } };
        foreach (var (field, text) in typed) form.Add(new StringContent(text), field);
        foreach (var (part, name, bytes) in files) form.Add(new ByteArrayContent(bytes), part, name);
        return await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri("https://localhost/returns")) { Content = form });
    }
}
