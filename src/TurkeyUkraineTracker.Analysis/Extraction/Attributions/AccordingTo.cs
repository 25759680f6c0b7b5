using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary><c>According to X, …</c>, <c>In the words of X, …</c> and <c>…, according to X</c>, <c>In X's view, …</c>. After an attribution of the same passage X is the way the words came, not the speaker.</summary>
internal sealed class AccordingTo(Grammar grammar, RoleNouns roles) : IAttributionSieve
{
    public const string Leading = "according-to-first";
    public const string Trailing = "according-to-last";

    private const int LongestSource = 16;
    private const int LongestOwner = 8;

    public void Find(PassageView passage)
    {
        for (var i = passage.Range.Start; i + 2 < passage.Range.End; i++)
        {
            if (passage.Article.QuotationAt(i) is not null || passage.IsTaken(i) || CreditAt(passage, i) is not var (cue, source) || source.IsEmpty) continue;

            if ((Quoting(passage, source) ?? Credit(passage, cue, source)) is { } draft) passage.Add(draft);
            i = Math.Max(source.End, cue.End) - 1;
        }
    }

    private (TokenRange Cue, TokenRange Source)? CreditAt(PassageView passage, int i)
    {
        var length = grammar.LengthAt("crediting", passage.Tokens, i, passage.Range.End);
        if (length == 0) return InView(passage, i);

        var source = new TokenRange(i + length, EndOfSource(passage, i + length));
        return !source.IsEmpty && CanSpeak(passage, source) ? (new(i, i + length), source) : null;
    }

    // "In his view, …", "in the ministry's opinion": whose view it is stands between the preposition and the noun.
    private (TokenRange Cue, TokenRange Source)? InView(PassageView passage, int i)
    {
        if (!grammar.Has("view-preposition", passage.Tokens[i]) || i > passage.Range.Start && passage.Tokens[i - 1].IsWord) return null;

        var noun = Enumerable.Range(i + 1, LongestOwner).TakeWhile(token => token < passage.EndOfWords() && passage.Tokens[token].IsWord && passage.Article.QuotationAt(token) is null)
            .FirstOrDefault(token => grammar.Has("view-noun", passage.Tokens[token]), -1);
        if (noun < 0 || !passage.Is(noun + 1, ",") && noun + 1 < passage.EndOfWords()) return null;

        var isOwned = grammar.Has("possessive", passage.Tokens[noun - 1]);
        var owner = new TokenRange(i + 1, passage.Is(noun - 1, "'s") ? noun - 1 : noun);
        return isOwned && !owner.IsEmpty ? (new(i, noun + 1), owner) : null;
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
        var comma = AfterPublishing(passage, Math.Max(source.End, cue.End));
        var after = new TokenRange(passage.Is(comma, ",") ? comma + 1 : comma, passage.EndOfWords());
        var isInsertion = IsInsertion(passage, cue, comma, after);
        if (isInsertion && IsSubject(passage, before) && !passage.Overlaps(before) && !passage.Overlaps(after))
            return new(source, cue, [before, after], CueClass.Neutral, IsNegated: false, TaggedContent.Around) { IsSpeech = true };

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
    private bool IsInsertion(PassageView passage, TokenRange cue, int comma, TokenRange after) =>
        passage.Is(cue.Start - 1, ",") && passage.Is(comma, ",") && after.Length > 1 && (grammar.Has("auxiliary", passage.Tokens[after.Start]) || !HasVerb(passage, cue.Start));

    // "Nurses, according to her, bought their own gloves": only the subject stands before.
    private bool IsSubject(PassageView passage, TokenRange before) => before.Length is > 0 and <= LongestOwner && !grammar.Has("preposition", passage.Tokens[before.Start])
        && !Enumerable.Range(before.Start, before.Length).Any(i => passage.Is(i, ",") || grammar.Has("relative", passage.Tokens[i]) || grammar.Has("auxiliary", passage.Tokens[i]));

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
