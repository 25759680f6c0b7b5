using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary><c>According to X, …</c>, <c>In the words of X, …</c> and <c>…, according to X</c>. After an attribution of the same passage X is the way the words came, not the speaker.</summary>
internal sealed class AccordingTo(Grammar grammar, RoleNouns roles) : IAttributionSieve
{
    public const string Leading = "according-to-first";
    public const string Trailing = "according-to-last";

    private const int LongestSource = 16;

    public void Find(PassageView passage)
    {
        for (var i = passage.Range.Start; i + 2 < passage.Range.End; i++)
        {
            var length = passage.Article.QuotationAt(i) is null ? grammar.LengthAt("crediting", passage.Tokens, i, passage.Range.End) : 0;
            if (length == 0 || passage.IsTaken(i)) continue;

            var source = new TokenRange(i + length, EndOfSource(passage, i + length));
            if (source.IsEmpty || !CanSpeak(passage, source)) continue;

            var draft = Quoting(passage, source) ?? Credit(passage, new(i, i + length), source);
            if (draft is not null) passage.Add(draft);
            i = source.End - 1;
        }
    }

    // "According to X, citing Y, …": Y speaks, and X is the way the words came.
    private AttributionDraft? Quoting(PassageView passage, TokenRange outlet)
    {
        var cue = outlet.End + 1;
        if (!passage.Is(outlet.End, ",") || !(passage.Is(cue, "citing") || passage.Is(cue, "quoting"))) return null;

        var source = new TokenRange(cue + 1, EndOfSource(passage, cue + 1));
        var content = new TokenRange(source.End + 1, passage.EndOfWords());
        if (source.IsEmpty || !passage.Is(source.End, ",") || content.Length < 2 || passage.Overlaps(content)) return null;

        return new(source, new(cue, cue + 1), [content], CueClass.Neutral, IsNegated: false, Leading) { IsSpeech = true, Via = [outlet] };
    }

    // "according to plan" credits nobody: a bare singular noun is no source, "according to officials" is.
    private bool CanSpeak(PassageView passage, TokenRange source)
    {
        var (first, last) = (passage.Tokens[source.Start], passage.Tokens[source.End - 1]);
        return passage.Article.IsCapitalised(source.Start) || grammar.Has("determiner", first) || grammar.Has("pronoun", first)
            || roles.Has(last) || last.Lower.EndsWith('s') || Enumerable.Range(source.Start, source.Length).Any(i => roles.Has(passage.Tokens[i]) || grammar.Has("document", passage.Tokens[i]));
    }

    private AttributionDraft? Credit(PassageView passage, TokenRange cue, TokenRange source)
    {
        var before = new TokenRange(passage.Range.Start, WithoutComma(passage, cue.Start));
        var comma = AfterPublishing(passage, source.End);
        var after = new TokenRange(passage.Is(comma, ",") ? comma + 1 : comma, passage.EndOfWords());
        var isInsertion = IsInsertion(passage, cue, source, after);
        if (before.Length > 0 && !isInsertion && passage.AddVia(cue.Start, source)) return null;

        var content = before.Length > 1 && !isInsertion ? before : after;
        if (content.Length < 2 || passage.Overlaps(content)) return null;

        return new(source, cue, [content], CueClass.Neutral, IsNegated: false, content == before ? Trailing : Leading) { IsSpeech = true };
    }

    // "a survey by X published last week, …": when it came out belongs to neither the source nor the content.
    private int AfterPublishing(PassageView passage, int token)
    {
        if (!IsPublishing(passage, token)) return token;

        while (token < passage.EndOfWords() && !passage.Is(token, ",")) token++;
        return token;
    }

    private bool IsPublishing(PassageView passage, int token) => passage.Range.Contains(token) && grammar.LengthAt("publish", passage.Tokens, token, passage.Range.End) > 0;

    // ", which, according to him, has reached": words go on after a comma on both sides, and the verb is still to come.
    private bool IsInsertion(PassageView passage, TokenRange cue, TokenRange source, TokenRange after) =>
        passage.Is(cue.Start - 1, ",") && passage.Is(source.End, ",") && after.Length > 1 && (grammar.Has("auxiliary", passage.Tokens[after.Start]) || !HasVerb(passage, cue.Start));

    private bool HasVerb(PassageView passage, int end) => Enumerable.Range(passage.Range.Start, end - passage.Range.Start)
        .Any(i => grammar.Has("auxiliary", passage.Tokens[i]) || grammar.Has("verb", passage.Tokens[i]) || passage.Tokens[i].Lower.EndsWith("ed", StringComparison.Ordinal));

    private static int WithoutComma(PassageView passage, int end) => passage.Is(end - 1, ",") ? end - 1 : end;

    private int EndOfSource(PassageView passage, int start)
    {
        var end = start;
        var last = Math.Min(passage.EndOfWords(), start + LongestSource);
        while (end < last && passage.Article.QuotationAt(end) is null && !EndsSource(passage, end)) end++;
        return end;
    }

    private bool EndsSource(PassageView passage, int token)
    {
        var found = passage.Tokens[token];
        return found.Lower is "," or ";" or ":" or "—" or "–" or "(" or "that" or "which" or "who" or "on" or "in" || grammar.Has("auxiliary", found) || grammar.Has("weekday", found) || IsPublishing(passage, token);
    }
}
