using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>Times told by an event whose day the article names elsewhere: <c>before the war</c>, <c>since the earthquake</c>, <c>sau vụ nổ</c>.</summary>
/// <remarks>Nothing is known of events but what the article says: without its day, or with two, such words are no date.</remarks>
internal sealed class NamedEvents
{
    public const string Rule = "date-of-event";

    private const string War = "war", Attack = "attack";

    private const int LongestPhrase = 5;
    private const int FarthestDay = 6;
    private const int LongestState = 3;

    private readonly PhraseTable<(string Event, bool IsVerb)> _events;
    private readonly Grammar _grammar;

    private NamedEvents(string language)
    {
        _grammar = Grammar.Of(language);
        _events = new(LexiconFile.Load($"{language}/events.tsv").Select(row => (row[0], (row[1], row[2] == "verb"))));
    }

    public static NamedEvents Of(string language) => new(language);

    /// <summary>In text order, none where a date stands already.</summary>
    /// <param name="dates">The article's dates, in text order.</param>
    public IReadOnlyList<ExtractedDate> Find(TokenisedArticle article, ActorRegister register, IReadOnlyList<ExtractedDate> dates)
    {
        var named = new List<(TokenRange Words, bool IsBefore, string Event)>();
        var days = new Dictionary<string, HashSet<EdtfDate>>(StringComparer.Ordinal);
        foreach (var passage in article.Passages.Where(each => article.Article.Paragraphs[each.Paragraph].Kind is SegmentKind.Body or SegmentKind.Standfirst))
        {
            var day = LowerBound.Of(dates, article.SpanOf(passage.Range).Start, static (date, start) => date.Span.Start < start);
            for (var i = passage.Range.Start; i < passage.Range.End; i++)
            {
                var length = _events.LengthAt(article.Tokens, i, passage.Range.End, out var found);
                if (length == 0) continue;

                var words = new TokenRange(i, i + length);
                while (day < dates.Count && dates[day].Span.Start < article.Tokens[i].Span.Start) day++;
                if (DayOf(article, passage.Range, words, found.IsVerb, dates, day) is { } date) Note(days, EventOf(article, register, words, found), date);
                else if (!found.IsVerb && PhraseOf(article, passage.Range, words) is var (phrase, isBefore)) named.Add((phrase, isBefore, found.Event));
                i += length - 1;
            }
        }

        return [.. named.Select(each => DateOf(article, each, days)).OfType<ExtractedDate>()];
    }

    private static void Note(Dictionary<string, HashSet<EdtfDate>> days, string happening, EdtfDate date)
    {
        if (!days.TryAdd(happening, [date])) days[happening].Add(date);
    }

    // Whoever attacks a state begins a war.
    private static string EventOf(TokenisedArticle article, ActorRegister register, TokenRange words, (string Event, bool IsVerb) found) =>
        found is { Event: Attack, IsVerb: true } && register.In(new(words.End, Math.Min(article.Tokens.Count, words.End + LongestState)))
            .Any(mention => mention.Range.Start == words.End && register.Of(mention.ActorId).Kind == ActorKind.State) ? War : found.Event;

    // "the invasion of Ukraine in early 2022", "the quake struck on 6 February", "attacking Ukraine on February 24"; "on 6 February the quake struck".
    private EdtfDate? DayOf(TokenisedArticle article, TokenRange passage, TokenRange words, bool isVerb, IReadOnlyList<ExtractedDate> dates, int next)
    {
        if (next < dates.Count && article.RangeOf(dates[next].Span) is var behind && behind.Start < passage.End
            && IsToldOf(article, words.End, behind.Start, isVerb)) return dates[next].Date;
        if (next == 0 || article.RangeOf(dates[next - 1].Span) is var before && before.Start < passage.Start) return null;

        var isOpening = before.Start - passage.Start <= 1 && words.Start - before.End <= FarthestDay;
        return isOpening && (isVerb || Begins(article, words.End, passage.End) > 0) ? dates[next - 1].Date : null;
    }

    private bool IsToldOf(TokenisedArticle article, int start, int end, bool isVerb)
    {
        if (end - start > FarthestDay || end < start) return false;

        for (var i = start; i < end; i++)
        {
            var begins = Begins(article, i, end);
            if (begins > 0) i += begins - 1;
            else if (!_grammar.Has("event-link", article.Tokens[i]) && !article.IsCapitalised(i)
                && !(isVerb && article.Tokens[i].IsWord && !_grammar.Has("conjunction", article.Tokens[i])
                    && !_grammar.Has("subordinator", article.Tokens[i]))) return false;
        }

        return true;
    }

    private int Begins(TokenisedArticle article, int start, int end) => _grammar.LengthAt("event-begin", article.Tokens, start, end);

    // "prior to the war", "since Russia's invasion": the marker, and what tells which event.
    private (TokenRange Phrase, bool IsBefore)? PhraseOf(TokenisedArticle article, TokenRange passage, TokenRange words)
    {
        for (var start = words.Start; start > passage.Start && words.Start - start <= LongestPhrase; start--)
        {
            var before = _grammar.LengthBefore("event-before", article.Tokens, passage.Start, start);
            var since = _grammar.LengthBefore("event-since", article.Tokens, passage.Start, start);
            if (before + since > 0) return (new(start - Math.Max(before, since), words.End), before > since);
            if (!article.Tokens[start - 1].IsWord && !article.Tokens[start - 1].Is("-") || _grammar.Has("indefinite", article.Tokens[start - 1])) return null;
        }

        return null;
    }

    private static ExtractedDate? DateOf(
        TokenisedArticle article, (TokenRange Words, bool IsBefore, string Event) named, Dictionary<string, HashSet<EdtfDate>> days)
    {
        if (!days.TryGetValue(named.Event, out var known) || known is not { Count: 1 }) return null;

        var date = named.IsBefore ? Edtf.Before(known.Single()) : Edtf.Since(known.Single());
        return date is null ? null : new(article.SpanOf(named.Words), date, DateBasis.Relative, Rule);
    }
}
