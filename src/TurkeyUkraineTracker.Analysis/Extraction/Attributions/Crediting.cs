using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Occasions;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Makes attributions of drafts: says who the words before or behind a cue mean.</summary>
internal sealed class Crediting(TokenisedArticle article, ActorRegister register, ISpeakerWords words)
{
    private readonly SpeakerResolver _resolver = new(article, register, words);
    private readonly Speaker? _narrator = Narrator.Of(article, register);

    /// <summary>In text order. Drafts whose subject cannot speak are left out.</summary>
    public IReadOnlyList<Credit> Credit(IEnumerable<AttributionDraft> drafts) =>
        [.. drafts.OrderBy(draft => (draft.Subject ?? draft.Content[0]).Start).Select(CreditOf).OfType<Credit>().OrderBy(credit => credit.Start)];

    private Credit? CreditOf(AttributionDraft found)
    {
        var draft = found.IsOrphan ? found with { Subject = _resolver.TellerBefore(found.Content[0].Start) } : found;
        var speaker = _resolver.SpeakerOf(draft);
        var kind = KindOf(draft);

        // Indirect speech whose subject is no speaker ("the rise suggests that …") is the article's own reasoning.
        if (speaker is null && draft.Subject is not null && kind != AttributionKind.Direct && !draft.IsSpeech) return null;

        if (speaker is null && (found.IsOrphan || found.MustBeSomebody)) return null;

        return new(AttributionOf(draft, kind, draft.IsNarrated ? _narrator : speaker), [.. draft.Via.Select(RelayOf).OfType<Hop>()]);
    }

    private AttributionKind KindOf(AttributionDraft draft) =>
        draft.IsNarrated ? AttributionKind.Narrated : draft.IsVerbatim ? AttributionKind.Direct : ContentKind.Of(article, draft.Content);

    // Persons quote, but the way words came is an outlet's, a body's or a document's.
    private Hop? RelayOf(TokenRange source)
    {
        if (register.In(source).LastOrDefault(mention => register.Of(mention.ActorId).Kind == ActorKind.Media) is { } outlet) return new(article.SpanOf(outlet.Range), outlet.ActorId, IsDirect: false);
        if (_resolver.Resolve(source, source.End - 1, isSpeech: true) is not { } relay || relay.Kind == ActorKind.Person) return null;

        var named = register.In(source).LastOrDefault(mention => mention.ActorId == relay.Id);
        return new(article.SpanOf(named?.Range ?? source), relay.Id, IsDirect: false);
    }

    private Attribution AttributionOf(AttributionDraft draft, AttributionKind kind, Speaker? speaker) => new(
        kind,
        speaker?.Id,
        speaker?.Name,
        draft.Subject is { } subject ? [article.SpanOf(subject)] : [],
        draft.Cue is { } cue ? [article.SpanOf(cue)] : [],
        [.. draft.Content.Select(range => kind == AttributionKind.Direct ? ContentKind.SpanOf(article, range) : article.SpanOf(range)).Order()],
        draft.CueClass,
        draft.IsNegated,
        draft.Rule)
    {
        Addressee = draft.Addressee is { } addressee ? AddresseeOf(addressee, isName: draft.Content.Any(range => range.Contains(addressee.Start))) : null,
    };

    // Where the hearer stands inside what is said ("kêu gọi Nga rút quân"), only a known name is one.
    private NamedWords? AddresseeOf(TokenRange words, bool isName)
    {
        var named = register.In(words).Where(mention => isName ? mention.Range.Start == words.Start : mention.Range.End == words.End).MaxBy(mention => mention.Range.Length);
        return isName && named is null ? null : new(article.SpanOf(isName ? named!.Range : words), named?.ActorId);
    }
}
