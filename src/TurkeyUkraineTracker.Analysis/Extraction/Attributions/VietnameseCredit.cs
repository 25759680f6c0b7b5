using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary><c>Theo X, …</c>, <c>…, theo X</c>, <c>X dẫn lời Y cho biết …</c> and <c>…, X dẫn lời Y</c>, where Y speaks and X is the way.</summary>
internal sealed class VietnameseCredit(Grammar grammar) : IAttributionSieve
{
    public const string Relayed = "relay-then-speaker";

    private const int LongestSource = 24;

    public void Find(PassageView passage)
    {
        for (var i = passage.Range.Start; i < passage.Range.End; i++)
        {
            if (passage.Article.QuotationAt(i) is not null || passage.IsTaken(i)) continue;

            var relay = grammar.LengthAt("relay", passage.Tokens, i, passage.Range.End);
            if (relay > 0) AddRelay(passage, new(i, i + relay));
            else if (passage.Is(i, "theo") && IsCrediting(passage, i)) AddCredit(passage, i);
        }
    }

    // "theo" credits at the start of a sentence and after a comma or bracket; elsewhere it means "along", "after", "by".
    private static bool IsCrediting(PassageView passage, int token) =>
        token == passage.Range.Start || passage.Tokens[token - 1].Lower is "," or "(" or ";" || passage.Article.QuotationAt(token - 1) is not null;

    private void AddCredit(PassageView passage, int theo)
    {
        var start = theo + 1;
        var named = start + grammar.LengthAt("document", passage.Tokens, start, passage.Range.End);
        if (passage.Is(named, "của") || passage.Is(named, "từ")) named++;

        var source = new TokenRange(named, EndOfSource(passage, named));
        if (source.IsEmpty) return;

        var before = new TokenRange(passage.Range.Start, passage.Is(theo - 1, ",") ? theo - 1 : theo);
        var after = new TokenRange(passage.Is(source.End, ",") ? source.End + 1 : source.End, passage.EndOfWords());
        if (before.Length > 0 && passage.Found.LastOrDefault(draft => draft.Cue?.Start < theo) is { } earlier)
        {
            passage.Found[passage.Found.IndexOf(earlier)] = earlier with { Via = [.. earlier.Via, source] };
            return;
        }

        Add(passage, source, new(theo, named), before.Length > 1 ? before : after, before.Length > 1 ? AccordingTo.Trailing : AccordingTo.Leading, []);
    }

    private void AddRelay(PassageView passage, TokenRange relay)
    {
        var outlet = OutletBefore(passage, relay.Start);
        var source = new TokenRange(relay.End, EndOfRelayed(passage, relay.End));
        if (source.IsEmpty) return;

        var use = passage.Uses.FirstOrDefault(use => use.Group.Start == source.End);
        var after = source.End + (use is null ? 0 : use.Group.Length);
        while (after < passage.Range.End && passage.Tokens[after].Lower is "rằng" or ":" or ",") after++;

        var content = new TokenRange(after, passage.EndOfWords());
        if (content.Length < 2 && outlet.Start > passage.Range.Start) content = new(passage.Range.Start, passage.Is(outlet.Start - 1, ",") ? outlet.Start - 1 : outlet.Start);
        Add(passage, source, relay, content, Relayed, outlet.IsEmpty ? [] : [outlet]);
    }

    private static void Add(PassageView passage, TokenRange source, TokenRange cue, TokenRange content, string rule, IReadOnlyList<TokenRange> via)
    {
        if (content.Length >= 2 && !passage.Overlaps(content))
            passage.Found.Add(new(source, cue, [content], CueClass.Neutral, IsNegated: false, rule) { Via = via });
    }

    private static TokenRange OutletBefore(PassageView passage, int relay)
    {
        var start = relay;
        while (start > passage.Range.Start && passage.Article.QuotationAt(start - 1) is null && passage.Tokens[start - 1].IsWord) start--;
        return new(start, relay);
    }

    private int EndOfSource(PassageView passage, int start)
    {
        var end = start;
        var last = Math.Min(passage.EndOfWords(), start + LongestSource);
        while (end < last && passage.Article.QuotationAt(end) is null && passage.Tokens[end].Lower is not ("," or ":" or ";" or "." or "thì") && !grammar.Has("complementiser", passage.Tokens[end])) end++;
        return end;
    }

    private int EndOfRelayed(PassageView passage, int start)
    {
        var end = EndOfSource(passage, start);
        return passage.Uses.FirstOrDefault(use => use.Group.Start > start && use.Group.Start < end)?.Group.Start ?? end;
    }
}
