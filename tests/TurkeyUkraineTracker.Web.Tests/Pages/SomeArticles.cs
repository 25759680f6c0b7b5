using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>The articles of the site under test, made up for it.</summary>
internal static class SomeArticles
{
    /// <summary>What a hostile article might try; shown as text, never followed.</summary>
    public const string Hostile = "<script>document.title='taken'</script>";

    public const string SetAside = "Read more: ten harbours to see";

    public const string FirstRun = "The harbour is open";

    public const string SecondRun = "and it stays open";

    public static ToldArticle English => new ToldArticle(
        $"""
        Port reopens after the storm

        On 3 May 2024 the Mayor of Ölüdeniz told reporters: “{FirstRun}”, he added, “{SecondRun}.”

        Ayşe Kaya said that at least 20,000 tonnes of corn had been loaded 🚢 by Tuesday. {Hostile}

        The storm had closed the harbour in December.

        {SetAside}
        """, "en")
        .Titled("Port reopens after the storm")
        .PublishedBy("The Daily Wharf", "2024-05-04")
        .ChangedOn("2024-05-05")
        .Mentions("mayor", "Mayor of Ölüdeniz", ActorKind.Person, "Mayor of Ölüdeniz")
        .Mentions("ayse-kaya", "Ayşe Kaya", ActorKind.Person, "Ayşe Kaya")
        .Claims(AttributionKind.Direct, "mayor", "Mayor of Ölüdeniz", "told reporters", "2024-05-03", FirstRun, SecondRun)
        .Claims(AttributionKind.Indirect, "ayse-kaya", "Ayşe Kaya", "said", null, "at least 20,000 tonnes of corn had been loaded 🚢 by Tuesday")
        .Claims(AttributionKind.Narrated, null, null, null, "XXXX-12", "The storm had closed the harbour in December")
        .Counts("at least 20,000 tonnes", 20000, "tonne")
        .Dates("3 May 2024", "2024-05-03")
        .SetsAside(SetAside);

    public static ToldArticle Telling => new ToldArticle(
        """
        Corn waits in the port

        Ayşe Kaya said on 3 May 2024 that at least 20,000 tonnes of corn had been loaded by Tuesday.

        “The harbour is open,” she added.
        """, "en")
        .Titled("Corn waits in the port")
        .PublishedBy("The Daily Wharf", "2024-05-06")
        .Mentions("ayse-kaya", "Ayşe Kaya", ActorKind.Person, "Ayşe Kaya")
        .Claims(AttributionKind.Indirect, "ayse-kaya", "Ayşe Kaya", "said", "2024-05-03", "at least 20,000 tonnes of corn had been loaded by Tuesday")
        .Claims(AttributionKind.Direct, "ayse-kaya", "she", "added", "2024-05-03", "The harbour is open,")
        .Counts("at least 20,000 tonnes", 20000, "tonne");

    /// <summary>Repeats a claim of <see cref="Telling"/> in other words, and gives it another day.</summary>
    public static ToldArticle Retelling => new ToldArticle(
        """
        Corn leaves the port

        On 5 May 2024 Ayşe Kaya told reporters that at least 20,000 tonnes of corn had been loaded by Tuesday evening.
        """, "en")
        .Titled("Corn leaves the port")
        .Mentions("ayse-kaya", "Ayşe Kaya", ActorKind.Person, "Ayşe Kaya")
        .Claims(
            AttributionKind.Indirect, "ayse-kaya", "Ayşe Kaya", "told reporters", "2024-05-05",
            "at least 20,000 tonnes of corn had been loaded by Tuesday evening")
        .Counts("at least 20,000 tonnes", 20000, "tonne");

    public static ToldArticle Vietnamese => new ToldArticle(
        """
        Cảng biển mở cửa trở lại

        Bà Kaya cho biết các tàu sẽ rời cảng vào tháng 6/2024, theo một quan chức giấu tên.
        """, "vi")
        .Titled("Cảng biển mở cửa trở lại")
        .Mentions("ayse-kaya", "Ayşe Kaya", ActorKind.Person, "Bà Kaya")
        .Claims(AttributionKind.Indirect, "ayse-kaya", "Bà Kaya", "cho biết", "2024-06", "các tàu sẽ rời cảng vào tháng 6/2024")
        .Cites("ayse-kaya", "theo một quan chức giấu tên")
        .Claims(AttributionKind.Mixed, null, "một quan chức giấu tên", "theo", "2024-06-10/2024-06-20", "các tàu sẽ rời cảng");
}
