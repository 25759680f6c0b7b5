using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Listing;

/// <summary>What lists of claims are filtered, ordered and counted by, of one claim.</summary>
/// <param name="Id">0 where there is no claim.</param>
/// <param name="SpeakerId">0 for nobody known.</param>
/// <param name="HasDateWords">Something is said of when it was said, though perhaps no day can be named.</param>
/// <param name="About">Ids of actors; like the others without repetitions, and possibly shared by many claims: never changed.</param>
/// <param name="Topics">By <see cref="ClaimSnapshot.Topics"/>.</param>
/// <param name="Outlets">Ids.</param>
/// <param name="Languages">Of its articles, by <see cref="ClaimSnapshot.Languages"/>.</param>
internal readonly record struct ClaimTraits(
    int Id,
    int SortDay,
    AttributionKind Kind,
    int SpeakerId,
    int ArticleCount,
    bool Differs,
    bool HasFigure,
    bool HasDateWords,
    DayRange Said,
    DayRange Published,
    int[] About,
    int[] Topics,
    int[] Outlets,
    int[] Languages);

/// <summary>Days that a date may be from, as <see cref="DateOnly.DayNumber"/>s.</summary>
/// <remarks>
/// The one meaning of a date range over uncertain dates: it keeps what can fall in it. A date with one known end reaches on at the other;
/// a date with none is undated.
/// Two numbers, because there are as many of these as claims.
/// </remarks>
internal readonly record struct DayRange
{
    private const int Unknown = -1;

    private readonly int _first;
    private readonly int _last;

    public DayRange(int? first, int? last) => (_first, _last) = (first ?? Unknown, last ?? Unknown);

    public int? First => _first == Unknown ? null : _first;

    public int? Last => _last == Unknown ? null : _last;

    public bool IsUnknown => _first == Unknown && _last == Unknown;

    /// <param name="from">Inclusive.</param>
    /// <param name="to">Inclusive.</param>
    public bool MayFallWithin(int from, int to) => (First ?? from) <= to && (Last ?? to) >= from;
}
