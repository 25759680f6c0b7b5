using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class OriginalFiles
{
    [Theory]
    [InlineData("127.0.0.1", "localhost", null, true)]
    [InlineData("::1", "[::1]:5080", null, true)]
    [InlineData("127.0.0.1", "127.0.0.1:5080", null, true)]
    [InlineData("192.0.2.7", "localhost", null, false)]
    [InlineData(null, "localhost", null, false)]
    [InlineData("127.0.0.1", "tracker.example", null, false)]
    [InlineData("127.0.0.1", "localhost.example", null, false)]
    [InlineData("127.0.0.1", "localhost", "X-Forwarded-For", false)]
    [InlineData("127.0.0.1", "localhost", "forwarded", false)]
    public void Only_a_reader_on_the_machine_itself_is_local(string? address, string host, string? header, bool isLocal)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        context.Request.Host = new(host);
        if (header is not null) context.Request.Headers[header] = "192.0.2.7";

        Assert.Equal(isLocal, LocalReader.IsLocal(context));
    }

    [Fact]
    public void A_span_leads_back_to_the_characters_of_the_file_with_their_mark_up()
    {
        var map = new SourceMap([new(new(0, 4), new(0, 4)), new(new(4, 8), new(6, 10)), new(new(8, 12), new(12, 16))]);

        var excerpt = RawExcerpt.Of(Encoding.UTF8.GetBytes("\uFEFFone **two*** six"), "utf-8", map, new(4, 7));

        Assert.Equal(("one **", "two", "*** six"), (excerpt!.Before, excerpt.Words, excerpt.After));
    }

    [Fact]
    public void A_file_in_a_windows_code_page_is_decoded_as_it_was_read()
    {
        var excerpt = RawExcerpt.Of([0xCC, 0xE8, 0xF0], "windows-1251", SourceMap.Identity(3), new(0, 3));

        Assert.Equal("Мир", excerpt?.Words);
    }

    [Fact]
    public void Only_the_first_of_two_byte_order_marks_is_left_out()
    {
        var excerpt = RawExcerpt.Of(Encoding.UTF8.GetBytes("\uFEFF\uFEFFone two"), "utf-8", SourceMap.Identity(8), new(1, 4));

        Assert.Equal("one", excerpt?.Words);
    }
}
