namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>The browser of the system; none is ever downloaded.</summary>
public static class Chromium
{
    private static readonly string[] Known =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>Null when there is none; <c>TRACKER_CHROMIUM</c> names one in another place.</summary>
    public static string? Path { get; } =
        Known.Prepend(Environment.GetEnvironmentVariable("TRACKER_CHROMIUM")).FirstOrDefault(File.Exists);

    /// <summary>Whether a missing browser is a failure, as in continuous integration, and not a reason to skip.</summary>
    public static bool IsRequired { get; } = Environment.GetEnvironmentVariable("TRACKER_BROWSER") == "required";
}

/// <summary>A test that needs Chromium: skipped with the reason when there is none, unless it is required.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserTests.ReasonToSkip;
}

/// <inheritdoc cref="BrowserFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserTests.ReasonToSkip;
}
