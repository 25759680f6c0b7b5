namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>Articles as no editor would hand them in: one that was changed, one in a language without rules, and one that means harm.</summary>
public static class OddArticles
{
    private const int Pile = 10_000;

    // A name without a space, as wide as many screens.
    private static readonly string Endless = new('W', 600);

    private static readonly string Piled = "a" + new string('\u0301', Pile);

    /// <summary>In the order in which they are to be read: the second is another version of the first.</summary>
    public static IReadOnlyList<string> WriteTo(string folder) =>
    [
        Write(folder, "storm-1.html", Storm("20,000", "Recep Tayyip Erdogan said Turkey would send two ships.")),
        Write(folder, "storm-2.html", Storm("25,000", "Correction, 5 December 2024: An earlier version gave a wrong amount.")),
        Write(folder, "storm.txt", "Буря закрыла порт\n\nБуря закрыла порт Одессы 3 декабря. Министр Сергей Лавров заявил, что порт отправил 20 000 тонн зерна.\n\nОн добавил, что это было сказано в Москве.\n"),
        Write(folder, "harm.html", Harmful),
    ];

    private static string Storm(string tonnes, string end) =>
        $"""
        <html lang="en"><head><title>Storm shuts the port</title><link rel="canonical" href="https://harbour.example/storm"></head><body><article><h1>Storm shuts the port</h1>
        <p>A storm closed the port on 3 December 2024. Sergey Lavrov said that the port had shipped {tonnes} tonnes of grain in November.</p>
        <p>“We will reopen the terminal within a week,” Volodymyr Zelensky said.</p><p>{end}</p></article></body></html>
        """;

    // Of the marks that turn directions none is closed.
    private static string Harmful =>
        $"""
        <html lang="en"><head><title>&lt;script&gt;alert(1)&lt;/script&gt; &#x202E;harm</title></head><body><article><h1>&lt;script&gt;alert(1)&lt;/script&gt; &#x202E;harm</h1>
        <p>Sergey Lavrov said that &lt;img src=x onerror="alert(2)"&gt; the port &#x202E; would {Piled} reopen with 5.5 million tonnes of grain.</p>
        <p>“&lt;script&gt;alert(3)&lt;/script&gt; &#x2066;we go,” <a href="javascript:alert(4)">Volodymyr Zelensky</a> said.</p>
        <p>According to {Endless}, Turkey sent {Endless} ships.</p></article></body></html>
        """;

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
