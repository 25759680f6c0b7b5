using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Actors;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Decides whom the words naming a speaker mean: steps run in order and the first answer stands.</summary>
/// <remarks>Nobody is invented: words that name no one give a described speaker ("a senior official"), a pronoun without antecedent gives null.</remarks>
internal sealed class SpeakerResolver(TokenisedArticle article, ActorRegister register, ISpeakerWords words)
{
    public const string NamedOnlyHere = "capitalised-name";
    public const string Described = "described-speaker";
    public const string PronounOfNearest = "pronoun-of-nearest";
    public const string RoleOfIntroduced = "role-of-introduced";

    // A sentence still opens with a name after this many words of title ("The former Foreign Minister X").
    private const int LongestTitle = 4;

    // A guest is introduced in the few paragraphs above the first question.
    private const int FarthestGuest = 600;

    // A person is still whom the text is about this many paragraphs below the name.
    private const int FarthestTeller = 3;

    private readonly List<(int Token, int LastToken, Speaker Speaker)> _spoken = [];
    private readonly Antecedents _antecedents = new(article, register, words);
    private readonly DescribedAntecedents _described = new(article, register, words);
    private readonly ShortForms _shortForms = new(article, register, words);
    private Speaker? _guest;

    /// <summary>Whom the draft credits; drafts come in text order of their speakers.</summary>
    public Speaker? SpeakerOf(AttributionDraft draft) => draft switch
    {
        { Subject: { } subject, MustBePerson: true } => PersonAt(words.HeadOf(article, subject)),
        { Subject: { } subject, MustBeSomebody: true } => Resolve(subject, draft.Content[^1].End - 1, draft.IsSpeech, draft.Content[0].Start) is { Kind: not ActorKind.State } somebody ? somebody : null,
        { Antecedent: { } antecedent } when Resolve(antecedent, draft.Content[^1].End - 1, draft.IsSpeech) is { } meant => meant,
        { Subject: { } subject } => Resolve(subject, draft.Content[^1].End - 1, draft.IsSpeech, draft.Content[0].Start),
        { InterviewStart: { } start } => _guest ??= Interviewed(start),
        _ => null,
    };

    /// <param name="subject">The speaker's words. Subjects come in text order: a pronoun looks back at those before.</param>
    /// <param name="lastToken">The last token of what is said, so that a pronoun after a long quotation is still near.</param>
    /// <param name="isSpeech">The cue is said of speakers only, so that any noun phrase is one.</param>
    /// <param name="firstToken">Where what is said begins, so that "he said" behind long words looks back from there; null for the subject itself.</param>
    public Speaker? Resolve(TokenRange subject, int lastToken, bool isSpeech, int? firstToken = null)
    {
        var speaker = ByPronoun(subject, Math.Min(firstToken ?? subject.Start, subject.Start)) ?? ByHead(words.HeadOf(article, subject), isSpeech);
        if (speaker is not null) _spoken.Add((subject.Start, Math.Max(lastToken, subject.End - 1), speaker));
        return speaker;
    }

    private Speaker? PersonAt(TokenRange head)
    {
        var named = register.In(head).LastOrDefault(mention => mention.Range.End == head.End);
        if (named is not null) return register.Of(named.ActorId) is { Kind: ActorKind.Person } known ? known : null;

        return !head.IsEmpty && register.OfSurname(article.Tokens[head.End - 1].Key) is { } id ? register.Of(id) : null;
    }

    // Who is introduced last before the questions answers them.
    private Speaker? Interviewed(int start) => register.Before(start)
        .Where(mention => mention.Form == MentionForm.Name)
        .Select(mention => register.Of(mention.ActorId))
        .FirstOrDefault(actor => actor.Kind == ActorKind.Person) ?? FirstNamed(start);

    // An interview names its guest at the top, with or without a title.
    private Speaker? FirstNamed(int end)
    {
        for (var i = Math.Max(0, end - FarthestGuest); i + 1 < end; i++)
        {
            var length = 0;
            while (i + length < end && words.IsNameWord(article, i + length)) length++;
            var name = new TokenRange(i, i + length);
            if (length is > 1 and <= LongestTitle && CanBePerson(name)) return register.Meet(name, ActorKind.Person, MentionForm.Name, NamedOnlyHere);
            i = Math.Max(i, name.End - 1);
        }

        return null;
    }

    private bool CanBePerson(TokenRange name) =>
        article.Article.Paragraphs[article.PassageAt(name.Start).Paragraph].Kind is SegmentKind.Body or SegmentKind.Standfirst && !register.In(name).Any() && words.KindOf(article, name) == ActorKind.Group;

    /// <summary>Where the sentences before a quotation without a tag name whom they are about: the only person of the nearest paragraph that names any, as its subject; null for none.</summary>
    public TokenRange? TellerBefore(int token)
    {
        var named = register.Before(token)
            .TakeWhile(mention => ParagraphsApart(mention.Range.Start, token) <= FarthestTeller)
            .Where(mention => article.QuotationAt(mention.Range.Start) is null && register.Of(mention.ActorId).Kind == ActorKind.Person)
            .ToList();
        var nearest = named.Where(mention => ParagraphsApart(mention.Range.Start, token) == ParagraphsApart(named[0].Range.Start, token)).DistinctBy(mention => mention.ActorId).ToList();
        return nearest is [var only] && words.IsSubject(article, only.Range) ? only.Range : null;
    }

    private Speaker? ByPronoun(TokenRange subject, int first)
    {
        if (words.PronounAt(article, subject) is not { } pronoun) return null;
        if (article.PassageAt(first).Paragraph < article.PassageAt(subject.Start).Paragraph) return LastSpoken(first, pronoun) ?? NearestPerson(first, pronoun);

        var found = pronoun.IsRelative ? NearestBefore(subject.Start, pronoun)
            : (pronoun.IsPerson ? LastSpoken(subject.Start, pronoun) : null) ?? Meant(subject, pronoun) ?? LastSpoken(subject.Start, pronoun) ?? NearestPerson(subject.Start, pronoun) ?? _described.Of(subject, pronoun);
        if (found is null || pronoun.IsRelative) return found;

        register.Add(new(subject, found.Id, MentionForm.Pronoun, PronounOfNearest));
        if (pronoun.Gender is { } gender) register.Learn(found.Id, gender);
        return found;
    }

    private Speaker? Meant(TokenRange subject, SpeakerPronoun pronoun) => _antecedents.Of(subject, pronoun) is { } id ? register.Of(id) : null;

    private Speaker? NearestPerson(int token, SpeakerPronoun pronoun) => pronoun.IsPerson ? NearestBefore(token, pronoun) : null;

    // A pronoun that stands for a speaker of the same or the paragraph before.
    private Speaker? LastSpoken(int token, SpeakerPronoun pronoun)
    {
        for (var i = _spoken.Count - 1; i >= 0; i--)
        {
            if (_spoken[i].Token >= token) continue;
            if (ParagraphsApart(_spoken[i].LastToken, token) > 1) return null;
            if (pronoun.Fits(_spoken[i].Speaker.Kind, register.GenderOf(_spoken[i].Speaker.Id))) return IsOvertaken(_spoken[i], token, pronoun) ? null : _spoken[i].Speaker;
        }

        return null;
    }

    // "Sybiha said … Fidan arrived in Kyiv. He said": another person who opens a later sentence takes the pronoun over.
    private bool IsOvertaken((int Token, int LastToken, Speaker Speaker) spoken, int token, SpeakerPronoun pronoun) => register.Before(token)
        .TakeWhile(mention => mention.Range.Start > spoken.Token)
        .Any(mention => mention.ActorId != spoken.Speaker.Id && OpensSentence(mention) && pronoun.Fits(register.Of(mention.ActorId).Kind, register.GenderOf(mention.ActorId)));

    private bool OpensSentence(FoundMention mention) =>
        article.QuotationAt(mention.Range.Start) is null && mention.Range.Start - article.PassageAt(mention.Range.Start).Range.Start <= LongestTitle;

    private Speaker? NearestBefore(int token, SpeakerPronoun pronoun) => register.Before(token)
        .TakeWhile(mention => ParagraphsApart(mention.Range.Start, token) <= 1)
        .Where(mention => mention.Form is not MentionForm.Pronoun && article.QuotationAt(mention.Range.Start) is null)
        .Where(mention => pronoun.Fits(register.Of(mention.ActorId).Kind, register.GenderOf(mention.ActorId)))
        .Select(mention => register.Of(mention.ActorId))
        .FirstOrDefault();

    private int ParagraphsApart(int from, int to) => article.PassageAt(to).Paragraph - article.PassageAt(from).Paragraph;

    private Speaker? ByHead(TokenRange head, bool isSpeech)
    {
        if (head.IsEmpty) return null;
        if (register.In(head).FirstOrDefault(mention => mention.Range.End == head.End) is { } mention)
        {
            var actor = register.Of(mention.ActorId);
            return mention.Range == head || IsAbbreviation(head, mention) || words.NamesHead(article, head, mention.Range, actor.Kind) ? actor : Describe(head, isSpeech);
        }

        if (NamedBody(head) is { } body) return body;
        if (words.NameAtEnd(article, head) is { } name) return register.Meet(name.Range, name.Kind, MentionForm.Name, NamedOnlyHere);
        if (ByRole(head) is { } holder) return holder;
        if (_shortForms.BodyOf(head) is { } named) return named;
        return Describe(head, isSpeech);
    }

    // "the state-run Anadolu agency" is Anadolu: a body's name and the noun for what it is.
    private Speaker? NamedBody(TokenRange head)
    {
        var isBody = words.IsDescription(article, head) && words.KindOf(article, head) == ActorKind.Organisation;
        if (!isBody || register.In(head).LastOrDefault(mention => mention.Range.End >= head.End - 2 && mention.Range.End < head.End) is not { } mention) return null;

        var actor = register.Of(mention.ActorId);
        return actor.Kind is ActorKind.Media or ActorKind.Organisation ? actor : null;
    }

    // "the Exporters Assembly (TIM)": the name in brackets is the head's own.
    private bool IsAbbreviation(TokenRange head, FoundMention mention) => mention.Range.Start > head.Start && article.Tokens[mention.Range.Start - 1].Is("(");

    private Speaker? Describe(TokenRange head, bool isSpeech) =>
        words.IsDescription(article, head) || (isSpeech && words.CanDescribe(article, head)) ? register.Meet(head, words.KindOf(article, head), MentionForm.Role, Described) : null;

    // "the minister" after "Foreign Minister Mevlüt Çavuşoğlu": the person introduced with the same role, nearest first.
    private Speaker? ByRole(TokenRange head)
    {
        if (words.DefiniteRole(article, head) is not { } role) return null;

        foreach (var mention in register.Before(head.Start))
        {
            if (register.Of(mention.ActorId).Kind != ActorKind.Person || mention.Form is MentionForm.Pronoun or MentionForm.Role) continue;
            if (!words.IsIntroducedAs(article, mention.Range, role)) continue;

            register.Add(new(head, mention.ActorId, MentionForm.Role, RoleOfIntroduced));
            return register.Of(mention.ActorId);
        }

        return null;
    }
}
