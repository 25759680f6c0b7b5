using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class Decoding
{
    private const string English = "The minister said that talks with the neighbours were necessary, and that it would be a “long road” to peace – for all of them.";
    private const string Turkish = "Cumhurbaşkanı, görüşmelerin yeniden başlaması gerektiğini ve bunun herkes için önemli olduğunu söyledi; ancak süreç daha çok zaman alır.";
    private const string Russian = "Министр сказал, что переговоры нужны и что они будут долгими, но это не значит, что их не будет.";

    private const string Ukrainian = "Міністр сказав, що переговори потрібні і що вони будуть довгими, але це не значить, що їх не буде.";
    private const string Polish = "Minister powiedział, że rozmowy są potrzebne i że będą długie, ale to nie znaczy, że się nie odbędą.";

    [Fact]
    public void Vietnamese_of_windows_1258_is_read_with_its_tones_behind_the_letters()
    {
        // The set has no letter with two marks: the tone is a sign of its own, and matching takes both forms for one.
        var text = "Bô\u0323 trươ\u0309ng cho biê\u0301t cuô\u0323c đàm phán se\u0303 bă\u0301t đâ\u0300u và không ai biê\u0301t no\u0301 se\u0303 ke\u0301o dài";

        var article = Given.Article(CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes(text));

        Assert.Equal(("windows-1258", "vi"), (article.Encoding, article.Language));
        Assert.Equal(NameKey.Of("Bộ trưởng cho biết"), NameKey.Of(article.Text)[..18]);
    }

    [Fact]
    public void A_damaged_byte_costs_one_letter() =>
        Assert.Equal($"{English}{English}\ufffd", Given.Article([.. Encoding.UTF8.GetBytes(English + English), 0xC3]).Raw);

    [Fact]
    public void A_stray_zero_costs_a_page_nothing() =>
        Assert.Equal(English, Given.Article($"<html><body><p>{English}</p>\0</body></html>").Text);

    [Fact]
    public void A_character_set_is_found_behind_a_long_script()
    {
        var page = $"<html><head><script>{new string('x', 10_000)}</script><meta charset=\"iso-8859-1\"></head><body><p>Grüße</p></body></html>";

        Assert.Equal("Grüße", Given.Article(Encoding.Latin1.GetBytes(page)).Text);
    }

    [Theory]
    [InlineData("windows-1251", "windows-1251"), InlineData("WINDOWS-1251", "windows-1251"), InlineData("no-such-set", "windows-1252"), InlineData("utf-8", "windows-1252")]
    public void What_the_sender_says_of_the_character_set_counts_before_what_the_page_says(string sent, string read)
    {
        var page = $"<html><head><meta charset=\"windows-1252\"></head><body><p>{Russian}</p></body></html>";

        Assert.Equal(read, Given.Article(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(page), sent).Encoding);
    }

    [Fact]
    public void Valid_utf8_counts_before_what_the_sender_says() =>
        Assert.Equal((Russian, "utf-8"), Given.Article(Encoding.UTF8.GetBytes(Russian), "iso-8859-1") is var read ? (read.Text, read.Encoding) : default);

    [Fact]
    public void Unmarked_utf16_without_zeros_is_read_as_its_sender_says() =>
        Assert.Equal(Russian, Given.Article(Encoding.Unicode.GetBytes(Russian.Replace(' ', '\u2003')), "utf-16le").Text.Replace('\u2003', ' '));

    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        Assert.Equal("Erdoğan said.", Given.Article(Encoding.UTF8.GetBytes("Erdoğan said.")).Raw);
        Assert.Equal("Erdoğan said.", Given.Article([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Erdoğan said.")]).Raw);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Utf16_and_utf32_are_told_by_their_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var article = Given.Article([.. encoding.GetPreamble(), .. encoding.GetBytes(English)]);

        Assert.Equal((English, encoding.WebName), (article.Raw, article.Encoding));
    }

    [Fact]
    public void Utf16_without_a_mark_is_told_by_its_zero_bytes() =>
        Assert.Equal((English, "utf-16BE"), (Given.Article(Encoding.BigEndianUnicode.GetBytes(English)).Raw, Given.Article(Encoding.BigEndianUnicode.GetBytes(English)).Encoding));

    [Theory]
    [InlineData("windows-1252", English)]
    [InlineData("windows-1254", Turkish)]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-u", Russian)]
    [InlineData("koi8-u", Ukrainian)]
    [InlineData("windows-1251", Ukrainian)]
    [InlineData("windows-1250", Polish)]
    public void A_single_byte_encoding_is_told_by_the_words_it_gives(string name, string text)
    {
        var article = Given.Article(CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetBytes(text));

        Assert.Equal((text, name), (article.Raw, article.Encoding));
    }

    [Fact]
    public void A_declared_character_set_is_believed_when_the_bytes_are_valid_in_it()
    {
        var page = $"<html><head><meta charset=\"windows-1251\"></head><body><p>{Russian}</p></body></html>";

        var article = Given.Article(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(page));

        Assert.Equal((Russian, "windows-1251"), (article.Text, article.Encoding));
    }

    public static TheoryData<byte[]> StoredFiles =>
    [
        Encoding.UTF8.GetBytes(English),
        Encoding.UTF8.GetBytes("\uFEFF" + English),
        Encoding.UTF8.GetBytes("\uFEFF\uFEFF" + English),
        Encoding.Unicode.GetBytes(English),
        Encoding.Unicode.GetBytes("\uFEFF" + English),
        Encoding.BigEndianUnicode.GetBytes("\uFEFF\uFEFF" + English),
        Encoding.UTF32.GetBytes("\uFEFF" + English),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true).GetBytes("\uFEFF" + English),
        CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Russian),
    ];

    [Theory, MemberData(nameof(StoredFiles))]
    public void A_stored_file_is_decoded_again_as_it_was_read(byte[] bytes)
    {
        var article = Given.Article(bytes);

        Assert.Equal(article.Raw, RawText.Decode(bytes, article.Encoding));
    }

    [Fact]
    public void An_empty_file_is_refused()
    {
        Assert.Equal(ArticleReader.Empty, Given.Refusal([]));
        Assert.Equal(ArticleReader.Empty, Given.Refusal(" \r\n\t\u00a0\u200b"u8.ToArray()));
    }

    [Fact]
    public void A_file_without_words_is_refused() => Assert.Equal(ArticleReader.NoText, Given.Refusal("123 --- 456"u8.ToArray()));

    [Fact]
    public void A_file_above_the_limit_is_refused_and_the_limit_named()
    {
        var why = Given.Refusal(new byte[20_000_000]);

        Assert.Equal(ArticleReader.TooLarge, why);
        Assert.Contains("10 MB", why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7 and so on", "a PDF document")]
    [InlineData("PK\u0003\u0004 and so on", "a ZIP archive or an office document")]
    [InlineData("{\\rtf1 and so on", "an RTF document")]
    public void Known_other_formats_are_refused_by_name(string text, string name) =>
        Assert.Contains(name, Given.Refusal(Encoding.ASCII.GetBytes(text)), StringComparison.Ordinal);

    [Fact]
    public void Binary_bytes_are_refused()
    {
        var bytes = new byte[3_000];
        new Random(7).NextBytes(bytes);

        Assert.Equal(TextDecoder.Binary, Given.Refusal(bytes));
        Assert.Equal(TextDecoder.Binary, Given.Refusal([.. "The talks\0went on"u8, 0x01, 0x02]));
    }

    [Fact]
    public void Bytes_that_give_words_in_no_encoding_are_refused() =>
        Assert.Equal(TextDecoder.Undecodable, Given.Refusal([.. Enumerable.Range(0, 400).Select(i => (byte)(0xA0 + (i * 37 % 95)))]));
}
