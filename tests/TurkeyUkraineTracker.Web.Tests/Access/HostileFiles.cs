using TurkeyUkraineTracker.Web.Tests.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Access;

/// <summary>Articles whose every field tries to be more than words: a headline, a byline, an outlet, an address, a claim, a name, a figure's unit.</summary>
internal static class HostileFiles
{
    public const string Script = "<script>alert(1)</script>";
    public const string Image = "\"><img src=x onerror=alert(1)>";
    public const string Formula = "=HYPERLINK(\"http://elsewhere.example\",\"here\")";

    private static readonly string Marks = new('\u0301', 10_000);

    private static readonly string Words =
        $"""
        “{Formula} is what the harbour of Odesa owes for 5.5 billion dollars,” Volodymyr Zelensky {Script} said on 3 May 2024.

        Recep Tayyip Erdoğan{Image} said that Turkey{Marks} would escort the \u202Enext\u202C five ships of {Script}.

        +Minister {Image} Sergei Lavrov told Reuters{Script} that the deal was worth 20,000 tonnes{Image} of corn.
        """.Replace("\\u202E", "\u202E", StringComparison.Ordinal).Replace("\\u202C", "\u202C", StringComparison.Ordinal);

    public static string WriteTo(ScratchFolder folder)
    {
        folder.Write("hostile/page.html", Page());
        folder.Write("hostile/note.md", $"---\ntitle: '{Script}{Image}'\nauthor: '@{Image}'\npublisher: '={Script}'\nurl: 'javascript:alert(1)'\ndate: 2024-05-04\n---\n\n# {Script} A port {Image}\n\n{Words}\n\n[Reuters](javascript:alert(1)) reported that the port was closed. <a href=\"javascript:alert(1)\" onclick=\"alert(1)\">More</a>\n");
        folder.Write("hostile/-=note.txt", $"{Formula} {Script}\n\nBy @{Image}\n\n{Words}\n");
        return folder.File("hostile");
    }

    private static string Page() =>
        $"""
        <html lang="en"><head><title>{Escaped(Script)} Port {Escaped(Image)}</title>
        <meta property="og:site_name" content="{Escaped("=1+1" + Image)}"><meta name="author" content="{Escaped(Script + Image)}">
        <link rel="canonical" href="javascript:alert(1)"><meta property="article:published_time" content="2024-05-04T10:00:00Z">
        <script type="application/ld+json">{"{"}"@type":"NewsArticle","headline":"x{"\\u003c/script\\u003e"}","author":{"{"}"name":"@SUM(1)"{"}"},"url":"javascript:alert(1)"{"}"}</script></head>
        <body onload="alert(1)"><article><h1>{Escaped(Script)} Port {Escaped(Image)}</h1>
        {string.Concat(Words.Split("\n\n").Select(paragraph => $"<p onclick=\"alert(1)\">{Escaped(paragraph)}</p>"))}
        <svg onload="alert(1)"></svg><a href="javascript:alert(1)">Reuters</a></article></body></html>
        """;

    private static string Escaped(string text) => System.Net.WebUtility.HtmlEncode(text);
}
