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
    private int SourceNoun(PassageView passage, int end) => grammar.LengthBefore("source-noun", passage.Tokens, passage.Range.Start, end);

    private void Add(PassageView passage, TokenRange relay)
    {
        var outlet = OutletBefore(passage, relay.Start);
        // "dẫn nguồn tin giấu tên": the source is part of the words.
        var start = relay.End - SourceNoun(passage, relay.End);
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
    private bool IsOnlyTold(PassageView passage, int token) =>
        passage.UseAt(token) is { } use && !use.Cue.Can(Takes.Clause | Takes.NounPhrase) && passage.FirstAfter(use.Group.End - 1, i => grammar.Has("clause-complementiser", passage.Tokens[i]) || passage.IsColon(i)) >= passage.EndOfWords();

    private TokenRange ContentAfter(PassageView passage, int sourceEnd)
    {
        var start = sourceEnd + (passage.UseAt(sourceEnd)?.Group.Length ?? 0);
        while (start < passage.Range.End && (passage.Tokens[start].Lower is ":" or "," || grammar.Has("clause-complementiser", passage.Tokens[start]))) start++;
        return new(start, passage.EndOfWords());
    }

    private TokenRange OutletBefore(PassageView passage, int relay)
    {
        if (grammar.Has("crediting", passage.Tokens[passage.Range.Start]) && passage.Is(relay - 1, ",")) return new(passage.Range.Start + 1, relay - 1);

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
