namespace TurkeyUkraineTracker.Store.Listing;

/// <summary>Counts all choices beside a list in one look at the claims: each kind of choice under all conditions but its own.</summary>
internal sealed class FacetTally
{
    private readonly ClaimConditions _conditions;

    public FacetTally(KeptClaims claims)
    {
        _conditions = claims.Conditions;
        claims.All(Count);
    }

    /// <summary>By actor id.</summary>
    public Tally Speakers { get; } = new();

    /// <inheritdoc cref="Speakers"/>
    public Tally About { get; } = new();

    /// <summary>By the numbers of the snapshot, like <see cref="Languages"/>.</summary>
    public Tally Topics { get; } = new();

    /// <summary>By id.</summary>
    public Tally Outlets { get; } = new();

    public Tally Languages { get; } = new();

    /// <summary>By the number of the kind.</summary>
    public Tally Kinds { get; } = new();

    public int Several { get; private set; }

    public int Differs { get; private set; }

    public int Figures { get; private set; }

    /// <summary>Claims without a day, where days are asked for.</summary>
    public int Undated { get; private set; }

    /// <summary>Those of them that say a day, without its year.</summary>
    public int Yearless { get; private set; }

    private void Count(in ClaimTraits claim)
    {
        CountDayless(claim);
        var broken = _conditions.BrokenBy(claim);
        // Most claims break several conditions, and count nowhere.
        if ((broken & (broken - 1)) != 0) return;

        if (claim.SpeakerId != 0 && IsKept(broken, Conditions.Speaker)) Speakers.Add(claim.SpeakerId);
        if (IsKept(broken, Conditions.About)) About.Add(claim.About);
        if (IsKept(broken, Conditions.Topic)) Topics.Add(claim.Topics);
        if (IsKept(broken, Conditions.Outlet)) Outlets.Add(claim.Outlets);
        if (IsKept(broken, Conditions.Language)) Languages.Add(claim.Languages);
        if (IsKept(broken, Conditions.Kind)) Kinds.Add((int)claim.Kind);
        if (claim.ArticleCount > 1 && broken == Conditions.None) Several++;
        if (claim.Differs && broken == Conditions.None) Differs++;
        if (claim.HasFigure && broken == Conditions.None) Figures++;
    }

    private void CountDayless(in ClaimTraits claim)
    {
        if (!_conditions.HoldButForItsDay(claim)) return;

        Undated++;
        if (claim.HasDateWords) Yearless++;
    }

    private static bool IsKept(Conditions broken, Conditions own) => (broken & ~own) == Conditions.None;
}
