using System.Buffers;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Kith.Sight.Returns.Give;

/// <summary>What came with the form: its fields, the files by their part, and what is wrong with them, by part.</summary>
internal sealed record Upload(IReadOnlyDictionary<string, string> Fields, ILookup<string, string> Files, IReadOnlyDictionary<string, string> Problems)
{
    /// <summary>A field, or null when it is empty.</summary>
    public string? this[string field] => Fields.TryGetValue(field, out var text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}

/// <summary>
/// Takes a form with files straight from the line to the disk, once: of two gigabytes no more than a small piece is in memory. The token against forged
/// requests stands first in the form and is checked before the first byte of a file is kept.
/// </summary>
internal sealed class TakeUpload(IAntiforgery antiforgery, KeepFiles files)
{
    /// <summary>The most that is kept of one form.</summary>
    public const long Most = 2L << 30;

    /// <summary>The most that is listened to: a browser that is cut off shows no page, so what is too much is let pass and then said.</summary>
    public const long MostHeard = 2 * Most;

    private const int Piece = 1 << 17, LongestField = 10_000, MostFields = 50;

    private static readonly string[] Endings = [".csv", ".xml", ".xlsx", ".zip"], TableEndings = [".csv", ".zip"];

    /// <summary>Takes what is sent; files lie in the folder by part. Throws <see cref="AntiforgeryValidationException"/> for a forged request.</summary>
    public async Task<Upload> TakeAsync(HttpContext http, string folder, CancellationToken cancellation)
    {
        var taking = new Taking(http, folder);
        if (http.Request.ContentLength is { } length) Foresee(taking, folder, length);
        if (MultipartBoundary(http.Request) is { } boundary)
        {
            var reader = new MultipartReader(boundary, http.Request.Body, Piece);
            while (await reader.ReadNextSectionAsync(cancellation) is { } section) await TakeAsync(taking, section, cancellation);
        }

        await ValidateAsync(taking);
        return new(taking.Fields, taking.Files.ToLookup(f => f.Part, f => f.Name), taking.Problems);
    }

    // Said before anything is written: the disk is never filled by what cannot fit.
    private static void Foresee(Taking taking, string folder, long length)
    {
        if (length > Most) taking.TooMuch();
        else if (new DriveInfo(Path.GetFullPath(folder)) is { IsReady: true } disk && disk.AvailableFreeSpace < length) taking.NoRoom();
    }

    private async Task TakeAsync(Taking taking, MultipartSection section, CancellationToken cancellation)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || disposition.Name.Value is not { } quoted) return;
        var part = HeaderUtilities.RemoveQuotes(quoted).ToString();
        if (!disposition.IsFileDisposition())
        {
            using var text = new StreamReader(section.Body);
            var field = new char[LongestField];
            var read = await text.ReadBlockAsync(field, cancellation);
            if (taking.Fields.Count < MostFields) taking.Fields[part] = new string(field, 0, read);
            return;
        }

        // The name alone: where it lay on the sender's machine is nobody's business, and it may not lead out of the folder.
        var given = disposition.FileNameStar.HasValue ? disposition.FileNameStar.Value : HeaderUtilities.RemoveQuotes(disposition.FileName).Value;
        var name = Path.GetFileName((given ?? "").Replace('\\', '/'));
        if (name.Length == 0) return;
        await ValidateAsync(taking);
        if (taking.MayKeep(part, name, GivenPart.OneTable.Contains(part) ? TableEndings : Endings)) await KeepAsync(taking, part, name, section.Body, cancellation);
    }

    private async Task KeepAsync(Taking taking, string part, string name, Stream body, CancellationToken cancellation)
    {
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            Directory.CreateDirectory(Path.Combine(taking.Folder, part));
            var isTooMuch = false;
            await using (var to = files.Open(Path.Combine(taking.Folder, part, name)))
            {
                for (int count; (count = await body.ReadAsync(piece.AsMemory(0, Piece), cancellation)) > 0;)
                {
                    if (isTooMuch = (taking.Kept += count) > Most) break;
                    await to.WriteAsync(piece.AsMemory(0, count), cancellation);
                }
            }

            if (isTooMuch) taking.TooMuch();
            else taking.Files.Add((part, name));
        }
        catch (IOException full) when (DiskFull.Is(full))
        {
            taking.NoRoom();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    private async Task ValidateAsync(Taking taking)
    {
        if (taking.IsValidated) return;
        taking.Http.Request.Form = new FormCollection(taking.Fields.ToDictionary(f => f.Key, f => new StringValues(f.Value)));
        await antiforgery.ValidateRequestAsync(taking.Http);
        taking.IsValidated = true;
    }

    private static string? MultipartBoundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;

    /// <summary>A form that is being taken.</summary>
    private sealed class Taking(HttpContext http, string folder)
    {
        private bool isRefused;

        public HttpContext Http => http;
        public string Folder => folder;
        public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);
        public List<(string Part, string Name)> Files { get; } = [];
        public Dictionary<string, string> Problems { get; } = new(StringComparer.Ordinal);
        public long Kept { get; set; }
        public bool IsValidated { get; set; }

        public void TooMuch() => Refuse($"The files are larger than {Most >> 30} GB together. Give fewer, or leave out columns and rows that are not needed");

        public void NoRoom() => Refuse(DiskFull.Says);

        public bool MayKeep(string part, string name, string[] endings)
        {
            if (isRefused) return false;
            if (!GivenPart.All.Contains(part)) return false;
            var problem = !endings.Contains(Path.GetExtension(name).ToLowerInvariant())
                ? GivenPart.OneTable.Contains(part) ? "Choose a CSV file, or a zip of it" : "Choose CSV, XML, Excel or zip files only"
                : Files.Exists(f => f.Part == part && string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase)) ? "Two files have the same name"
                : GivenPart.OneTable.Contains(part) && Files.Exists(f => f.Part == part) ? "Choose one file" : null;
            if (problem is not null) Problems.TryAdd(part, problem);
            return problem is null;
        }

        private void Refuse(string says)
        {
            isRefused = true;
            Problems[GivenPart.Files] = says;
            // What is refused makes room at once: the rest of the form may take an hour to come.
            foreach (var part in Directory.EnumerateDirectories(folder)) Directory.Delete(part, recursive: true);
            Files.Clear();
        }
    }
}
