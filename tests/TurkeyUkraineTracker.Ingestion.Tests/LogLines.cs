using System.Collections;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TurkeyUkraineTracker.Ingestion.Tests;

/// <summary>The lines that ingestion writes to the log.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger, IEnumerable<string>
{
    private readonly List<string> _lines = [];

    // SQL has a log of its own.
    public ILogger CreateLogger(string categoryName) => categoryName == typeof(Ingestor).FullName ? this : NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Add(formatter(state, exception));

    public IEnumerator<string> GetEnumerator() => _lines.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose()
    {
    }
}
