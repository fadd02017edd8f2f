using System.Net;
using System.Text;
using Kith.Sight.Returns;
using Kith.Sight.Returns.Give;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kith.Tests.Sight.Returns;

/// <summary>A disk that fills up while files are given. The system's own device that is always full stands for it, so that the error is the real one.</summary>
public sealed class DiskFullTests
{
    private const string AlwaysFull = "/dev/full";

    private static readonly (string Part, string Name, byte[] Bytes)[] Two =
    [
        ("Files", "header.csv", Encoding.UTF8.GetBytes("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,1,01/01/2015,WBRI,,,\n")),
        ("Files", "episodes.csv", Encoding.UTF8.GetBytes("CHILD,DECOM\n1,01/04/2025\n")),
    ];

    [Fact]
    public async Task A_disk_that_fills_up_is_said_in_words_and_nothing_is_kept_half()
    {
        Assert.SkipUnless(File.Exists(AlwaysFull), $"this machine has no {AlwaysFull}");
        var kept = new List<string>();
        await using var kith = await TestKith.StartAsync(services => services.Replace(ServiceDescriptor.Singleton(new KeepFiles(path =>
        {
            kept.Add(path);
            return kept.Count == 1 ? KeepFiles.OnDisk.Open(path) : new FileStream(AlwaysFull, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1);
        }))));
        var page = await GiveReturn.AsAsync(kith.SignedIn(kith.England["data-officer"]), "Ssda903", [], Two);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["There is no room left on the disk for these files, and nothing of them was kept. Remove files you gave before, or ask whoever looks after the machine"], page.Errors);
        Assert.Equal(2, kept.Count);
        Assert.All(kept, path => Assert.False(Directory.Exists(Path.GetDirectoryName(Path.GetDirectoryName(path)))));
        Assert.Empty(kith.Services.GetRequiredService<GivenReturns>().Of(kith.England["data-officer"].Id));
    }

    [Fact]
    public async Task With_room_on_the_disk_the_same_files_are_kept()
    {
        await using var kith = await TestKith.StartAsync();
        await GiveReturn.AsAsync(kith.SignedIn(kith.England["data-officer"]), "Ssda903", [], Two);
        var given = Assert.Single(kith.Services.GetRequiredService<GivenReturns>().Of(kith.England["data-officer"].Id));
        Assert.Equal(2, Directory.GetFiles(given.Folder, "*", SearchOption.AllDirectories).Length);
    }
}
