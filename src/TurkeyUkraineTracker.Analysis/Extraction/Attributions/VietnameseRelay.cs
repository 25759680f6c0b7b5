using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary><c>X dẫn lời Y cho biết …</c> and <c>…, X dẫn lời Y</c>: Y speaks, and X is the way the words came.</summary>
internal sealed class VietnameseRelay(Grammar grammar) : IAttributionSieve
{
    public const string Relayed = "relay-then-speaker";

    private const int ShortestContent = 2;

    public void Find(PassageView passage)
    {
        for (var i = passage.Range.Start; i < passage.Range.End; i++)
        {
            if (passage.Article.QuotationAt(i) is not null || passage.IsTaken(i)) continue;

            var length = grammar.LengthAt("relay", passage.Tokens, i, passage.Range.End);
            if (length > 0) Add(passage, new(i, i + length - SourceNoun(passage, i + length)));
        }
    }

    // "dẫn nguồn tin ngoại giao": the phrase's last words are the speaker's noun.
    private static int SourceNoun(PassageView passage, int end) => passage.Is(end - 1, "tin") && passage.Is(end - 2, "nguồn") ? 2 : 0;

    private void Add(PassageView passage, TokenRange relay)
    {
        var outlet = OutletBefore(passage, relay.Start);
        // "dẫn nguồn tin giấu tên": the source is part of the words.
        var start = passage.Is(relay.End - 1, "tin") && passage.Is(relay.End - 2, "nguồn") ? relay.End - 2 : relay.End;
        relay = relay with { End = start };
        var source = new TokenRange(start, EndOfSource(passage, start));
        if (source.IsEmpty) return;

        var content = IsOnlyTold(passage, source.End) ? default : ContentAfter(passage, source.End);
        if (content.Length < ShortestContent && outlet.Start > passage.Range.Start) content = new(passage.Range.Start, passage.Is(outlet.Start - 1, ",") ? outlet.Start - 1 : outlet.Start);
        if (content.Length < ShortestContent || passage.Overlaps(content)) return;

        // "dẫn lời Y cho biết": what Y does is the cue.
        var cue = passage.UseAt(source.End)?.Group ?? relay;
        passage.Add(new(source, cue, [content], CueClass.Neutral, IsNegated: false, Relayed) { Via = outlet.IsEmpty ? [] : [outlet] });
    }

    // "…, Interfax dẫn lời ông Peskov trả lời kênh Zvezda": what follows a verb of answering is to whom.
    private static bool IsOnlyTold(PassageView passage, int token) =>
        passage.UseAt(token) is { } use && !use.Cue.Can(Takes.Clause | Takes.NounPhrase) && passage.FirstAfter(use.Group.End - 1, i => passage.Is(i, "rằng") || passage.IsColon(i)) >= passage.EndOfWords();

    private static TokenRange ContentAfter(PassageView passage, int sourceEnd)
    {
        var start = sourceEnd + (passage.UseAt(sourceEnd)?.Group.Length ?? 0);
        while (start < passage.Range.End && passage.Tokens[start].Lower is "rằng" or ":" or ",") start++;
        return new(start, passage.EndOfWords());
    }

    private static TokenRange OutletBefore(PassageView passage, int relay)
    {
        if (passage.Is(passage.Range.Start, "theo") && passage.Is(relay - 1, ",")) return new(passage.Range.Start + 1, relay - 1);

        var start = relay;
        while (start > passage.Range.Start && passage.Article.QuotationAt(start - 1) is null && passage.Tokens[start - 1].IsWord) start--;
        return new(start, relay);
    }

    private int EndOfSource(PassageView passage, int start)
    {
        var end = VietnameseCredit.EndOfSource(grammar, passage, start);
        return passage.Uses.FirstOrDefault(use => use.Group.Start > start && use.Group.Start < end)?.Group.Start ?? end;
    }
}
