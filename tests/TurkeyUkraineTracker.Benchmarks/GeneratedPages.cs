using System.Text;

namespace TurkeyUkraineTracker.Benchmarks;

/// <summary>The generated articles set into pages with as much around them as news sites have: menus, cards, comments, scripts. Always the same.</summary>
internal static class GeneratedPages
{
    public const int Count = GeneratedArticles.Count;

    private const int MenuItems = 150, Cards = 30, Comments = 20, ScriptRows = 400;

    private const string Described = """{"@type": "NewsArticle", "headline": "A page", "datePublished": "2024-05-02", "author": {"name": "Jane Roe"}}""";

    public static IReadOnlyList<byte[]> All { get; } = [.. GeneratedArticles.All.Select(article => Encoding.UTF8.GetBytes(Page(Encoding.UTF8.GetString(article))))];

    private static string Page(string article) => $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page | Some Outlet</title>
        <meta property="og:site_name" content="Some Outlet"><link rel="canonical" href="https://example.org/a">
        <script type="application/ld+json">{Described}</script><script>{Times(ScriptRows, Script)}</script></head>
        <body class="single has-sidebar"><header class="site-header"><nav><ul class="menu">{Times(MenuItems, MenuItem)}</ul></nav></header>
        <main><article class="post"><h1>A page</h1><div class="byline">By Jane Roe <time datetime="2024-05-02">2 May 2024</time></div>
        <div class="entry-content">{string.Concat(article.Split("\n\n").Select(Paragraph))}</div></article>
        <div class="related">{Times(Cards, Card)}</div><div id="comments">{Times(Comments, Comment)}</div></main>
        <footer>{Times(MenuItems / 2, MenuItem)}© 2024 Some Outlet</footer></body></html>
        """;

    private static string Times(int count, Func<int, string> row) => string.Concat(Enumerable.Range(0, count).Select(row));

    private static string Script(int i) => $"var row{i} = 'a value of some length, {i}';\n";

    private static string MenuItem(int i) => $"<li class='menu-item menu-item-{i}'><a href='/{i}' title='Section {i}'>Section {i}</a></li>\n";

    private static string Paragraph(string text) => $"<p>{text}</p>\n";

    private static string Card(int i) => $"""
        <div class="card card--{i}"><a href="/c{i}"><img src="{i}.jpg" alt=""></a><h3><a href="/c{i}">Another story of the day, number {i}</a></h3>
        <p>A line about it that ends with a full stop.</p></div>
        """;

    private static string Comment(int i) => $"""
        <div class="comment"><span class="author">Reader {i}</span><p>I have read this and I do not believe a word of what they say in number {i}.</p></div>
        """;
}
