using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Analysis.Tests.Extraction;
using TurkeyUkraineTracker.Analysis.Tests.TopicData;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>Things told one after the other.</summary>
public sealed class Enumerations
{
    [Theory]
    [InlineData("en", "Norway has given Kyiv various supplies, including patrol boats, night-vision goggles and field kitchens.", "patrol boats|night-vision goggles|field kitchens")]
    [InlineData("en", "The minister said aid such as blankets, tents and medicine had arrived in Odesa.", "blankets|tents|medicine")]
    [InlineData("en", "Dmitry Peskov said that Turkey, Ukraine and Russia would sign the agreement.", "Turkey|Ukraine|Russia")]
    [InlineData("en", "Dmitry Peskov said that Turkey and Ukraine would sign the agreement.", "")]
    [InlineData("en", "The ship, like a bird, left the port, and the crew waved.", "")]
    [InlineData("vi", "Na Uy đã gửi cho Ukraine nhiều thiết bị, bao gồm xuồng tuần tra, lều bạt và thuốc men.", "xuồng tuần tra|lều bạt|thuốc men")]
    public void A_list_is_what_follows_words_that_open_one_or_three_actors_in_a_row(string language, string sentence, string items)
    {
        var lists = Sign(language, sentence).SelectMany(signature => signature.Lists);

        Assert.Equal(items, string.Join(" / ", lists.Select(list => string.Join('|', list.Items.Select(item => item.Words))).Distinct()));
    }

    [Fact]
    public void Actors_of_one_kind_name_their_list() =>
        Assert.Equal("state", Sign("en", "Dmitry Peskov said that Turkey, Ukraine and Russia would sign the agreement.").SelectMany(signature => signature.Lists).First().Name);

    private static IReadOnlyList<ClaimSignature> Sign(string language, string sentence) =>
        ClaimSigner.Sign(Some.Analyser.Extract(Some.Article(sentence, language)), SeedTopic.Parsed);
}
