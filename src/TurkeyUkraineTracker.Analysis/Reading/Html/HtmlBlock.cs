namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>A run of text between two borders of block elements, white space collapsed.</summary>
/// <param name="Holder">The innermost block element around it.</param>
/// <param name="OwnRole">What the inline elements that hold all of it say it is.</param>
/// <param name="SaysWhen">Some of it is marked as time or byline.</param>
/// <param name="Width">As <see cref="Prose.WidthOf"/> counts.</param>
/// <param name="LinkedChars">How many of its characters are inside links.</param>
/// <param name="RawStart">Where its first words can be in the raw page at the earliest.</param>
internal sealed record HtmlBlock(
    string Text,
    PageElement Holder,
    BlockRole? OwnRole,
    bool SaysWhen,
    bool IsEmphasised,
    int Width,
    int LinkedChars,
    int RawStart)
{
    public BlockRole Role => Holder.Role is BlockRole.Paragraph ? OwnRole ?? BlockRole.Paragraph : Holder.Role;

    public bool IsProse => Role is BlockRole.Paragraph && ReadsAsProse;

    /// <summary>Prose by its words, whatever the mark-up says.</summary>
    public bool ReadsAsProse { get; } = Prose.IsProse(Text, Width, LinkedWidthOf(Text, Width, LinkedChars));

    public int LinkedWidth => LinkedWidthOf(Text, Width, LinkedChars);

    public TextSums Sums => new(Width, LinkedWidth, ReadsAsProse ? Width : 0, 1, IsPlainItem ? 1 : 0);

    private bool IsPlainItem => LinkedChars == 0 && Holder.Element.LocalName == "li";

    public double LinkShare => Text.Length == 0 ? 0 : Math.Min(1, (double)LinkedChars / Text.Length);

    private static int LinkedWidthOf(string text, int width, int linkedChars) => text.Length == 0 ? 0 : (int)((long)linkedChars * width / text.Length);
}
