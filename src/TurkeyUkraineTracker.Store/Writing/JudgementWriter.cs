using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>What recording or removing a judgement came to.</summary>
public abstract record JudgementOutcome
{
    /// <param name="AreOne">Whether the two are one claim now.</param>
    public sealed record Done(bool AreOne) : JudgementOutcome;

    /// <summary>Nothing in the store is named so, or nothing was judged.</summary>
    public sealed record NotFound(string What) : JudgementOutcome;

    public sealed record OnlyOne : JudgementOutcome;
}

/// <summary>Records what a person says of two appearances, and forms the claims it touches. Each word is one transaction; nothing else is changed.</summary>
/// <remarks>An appearance is named by its id, which claims take theirs from, or as on its article's page: <c>ARTICLE#c-3</c>.</remarks>
public sealed class JudgementWriter(TrackerContext context, TimeProvider clock)
{
    /// <summary>Idempotent but for the time; an earlier word on the two is replaced.</summary>
    public Task<JudgementOutcome> RecordAsync(string a, string b, Judged judged, string who, string? why, CancellationToken ct) => OnPairAsync(a, b, async (first, second) =>
    {
        await RemoveWordAsync(first, second, ct);
        context.Add(new Judgement { First = first.Place, Second = second.Place, Judged = judged, Who = who, Why = why, MadeUtc = clock.GetUtcNow().UtcDateTime });
        await MarkAsync(first, second, judged, ct);
        return true;
    }, ct);

    /// <summary>Takes a word back: the matcher decides again.</summary>
    public Task<JudgementOutcome> RemoveAsync(string a, string b, CancellationToken ct) => OnPairAsync(a, b, async (first, second) =>
    {
        if (await RemoveWordAsync(first, second, ct) == 0) return false;

        await MarkAsync(first, second, null, ct);
        return true;
    }, ct);

    /// <summary>Puts back what was said elsewhere, unless somebody said something of the two here; a word on an article that is not here waits for it.</summary>
    public async Task RestoreAsync(ArchivedJudgement kept, CancellationToken ct)
    {
        var (first, second) = (PlaceOf(kept.First), PlaceOf(kept.Second));
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var (one, other) = (await FindAsync(first, ct), await FindAsync(second, ct));
        if (await WordsOn(one?.Place ?? first, other?.Place ?? second).AnyAsync(ct)) return;

        context.Add(new Judgement
        {
            First = one?.Place ?? first,
            Second = other?.Place ?? second,
            Judged = kept.Judged,
            Who = kept.Who,
            Why = kept.Why,
            MadeUtc = kept.MadeUtc,
        });
        await context.SaveChangesAsync(ct);
        if (one is not null && other is not null && one.Id != other.Id) await HeedAsync(one, other, kept.Judged, ct);
        await transaction.CommitAsync(ct);
    }

    private async Task HeedAsync(PlacedAppearance one, PlacedAppearance other, Judged judged, CancellationToken ct)
    {
        await MarkAsync(one.Id < other.Id ? one : other, one.Id < other.Id ? other : one, judged, ct);
        await new ClaimLinker(context).FormAsync([one.Id, other.Id], [one.Id, other.Id], ct);
    }

    private static JudgedPlace PlaceOf(ArchivedId id) => new(id.Id, id.Sha256, id.Start, id.End);

    private async Task<JudgementOutcome> OnPairAsync(string a, string b, Func<PlacedAppearance, PlacedAppearance, Task<bool>> changeAsync, CancellationToken ct)
    {
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (await FindAsync(a, ct) is not { } one) return new JudgementOutcome.NotFound(a);
        if (await FindAsync(b, ct) is not { } other) return new JudgementOutcome.NotFound(b);
        if (one.Id == other.Id) return new JudgementOutcome.OnlyOne();

        var (first, second) = one.Id < other.Id ? (one, other) : (other, one);
        if (!await changeAsync(first, second)) return new JudgementOutcome.NotFound($"{a} {b}");

        await new ClaimLinker(context).FormAsync([first.Id, second.Id], [first.Id, second.Id], ct);
        var claims = await context.Appearances.Where(appearance => appearance.Id == first.Id || appearance.Id == second.Id).Select(appearance => appearance.ClaimId).Distinct().CountAsync(ct);
        await transaction.CommitAsync(ct);
        return new JudgementOutcome.Done(claims == 1);
    }

    private Task<PlacedAppearance?> FindAsync(string name, CancellationToken ct)
    {
        var (slug, mark) = name.Split("#c-") is [var article, var number] && int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var n) ? (article, n) : ("", 0);
        return context.Appearances
            .Where(appearance => appearance.Key == name || (appearance.Version.Article.Slug == slug && appearance.Number == mark))
            .OrderBy(appearance => appearance.Id)
            .Select(appearance => new PlacedAppearance(appearance.Id, new(appearance.Key, appearance.Version.Sha256, appearance.Anchor.Start, appearance.Anchor.End)))
            .FirstOrDefaultAsync(ct);
    }

    private Task<PlacedAppearance?> FindAsync(JudgedPlace place, CancellationToken ct) => new JudgementBook(context).FindAsync(place, ct);

    private Task<int> RemoveWordAsync(PlacedAppearance first, PlacedAppearance second, CancellationToken ct) =>
        WordsOn(first.Place, second.Place).ExecuteDeleteAsync(ct);

    private IQueryable<Judgement> WordsOn(JudgedPlace first, JudgedPlace second)
    {
        var (a, b) = (first.Key, second.Key);
        return context.Judgements.Where(judgement =>
            (judgement.First.Key == a && judgement.Second.Key == b) || (judgement.First.Key == b && judgement.Second.Key == a));
    }

    // A judged pair has its match beside it, whatever the matcher makes of the two; without a word only what is worth telling stays.
    private async Task MarkAsync(PlacedAppearance first, PlacedAppearance second, Judged? judged, CancellationToken ct)
    {
        await context.Matches.Where(match => match.FirstId == first.Id && match.SecondId == second.Id).ExecuteDeleteAsync(ct);
        var sides = await context.Appearances.Where(appearance => appearance.Id == first.Id || appearance.Id == second.Id)
            .Select(appearance => new MatchSide(appearance.Id, appearance.Key, appearance.Signature.Signature)).ToDictionaryAsync(side => side.Id, ct);
        var match = MatchKeeping.MatchOf(sides[first.Id], sides[second.Id], judged);
        if (judged is not null || match.Verdict != MatchVerdict.No) context.Add(match);
        await context.SaveChangesAsync(ct);
    }
}
