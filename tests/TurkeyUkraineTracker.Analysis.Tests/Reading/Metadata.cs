namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class Metadata
{
    private const string Prose = "\n\nThe ministers of both countries met in Ankara on Monday and said that they would soon meet again, officials reported.\n\nNobody knows when that will be; the last round of talks took almost three weeks in all, with breaks.\n";

    [Theory]
    [InlineData("By Jane Roe", "Jane Roe")]
    [InlineData("By Jane Roe and John Doe", "Jane Roe and John Doe")]
    [InlineData("By Jane Roe, Ankara", "Jane Roe")]
    [InlineData("Written by: Nguyễn Văn A | Hà Nội", "Nguyễn Văn A")]
    [InlineData("Tác giả: Minh Anh", "Minh Anh")]
    [InlineData("Автор: Іван Петренко", "Іван Петренко")]
    public void The_author_is_read_from_the_byline(string line, string author)
    {
        var article = Given.Article("Talks to resume\n\n" + line + Prose);

        Assert.Equal((author, "byline"), (article.Metadata.Author!.Value, article.Metadata.Author.Rule));
        Assert.Equal(author, Assert.Single(article.Metadata.Author.Evidence).Of(article.Text));
    }

    [Theory]
    [InlineData("November 20, 2024", "2024-11-20")]
    [InlineData("Published: Nov. 2nd, 2024, 10:15 a.m.", "2024-11-02")]
    [InlineData("Some Outlet, 20 November 2024", "2024-11-20")]
    [InlineData("2024-11-20", "2024-11-20")]
    [InlineData("Thứ Tư, 20/11/2024, 10:15 (GMT+7)", "2024-11-20")]
    [InlineData("03/04/2024 08:00", "2024-04-03")]
    [InlineData("11/20/2024", "2024-11-20")]
    [InlineData("Ngày 20 tháng 11 năm 2024", "2024-11-20")]
    [InlineData("20 ноября 2024, 10:15", "2024-11-20")]
    [InlineData("20 листопада 2024", "2024-11-20")]
    [InlineData("20 Kasım 2024 10:15", "2024-11-20")]
    public void The_day_of_publication_is_read_from_the_date_line(string line, string day)
    {
        var article = Given.Article("Talks to resume\n\n" + line + Prose);

        Assert.Equal((day, "date-line"), (article.Metadata.Published!.Value.Text, article.Metadata.Published.Rule));
    }

    [Theory]
    [InlineData("Some Outlet, November 20, 2024", "Some Outlet")]
    [InlineData("November 20, 2024 | Báo Mới", "Báo Mới")]
    public void The_outlet_is_what_else_stands_in_the_date_line(string line, string outlet) =>
        Assert.Equal((outlet, "outlet-beside-date"), (Given.Article("Talks to resume\n\n" + line + Prose).Metadata.Outlet!.Value, Given.Article("Talks to resume\n\n" + line + Prose).Metadata.Outlet!.Rule));

    [Theory]
    [InlineData("The original source of this article is Some Outlet", "Some Outlet")]
    [InlineData("© 2024 Some Outlet. All rights reserved.", "Some Outlet")]
    [InlineData("Copyright © Some Outlet, 2024", "Some Outlet")]
    public void A_notice_names_the_outlet_when_nothing_better_does(string line, string outlet)
    {
        var article = Given.Article("Talks to resume" + Prose + "\n" + line + "\n");

        Assert.Equal((outlet, "outlet-in-notice"), (article.Metadata.Outlet!.Value, article.Metadata.Outlet.Rule));
        Assert.Equal(outlet, Assert.Single(article.Metadata.Outlet.Evidence).Of(article.Text));
    }

    [Fact]
    public void An_address_is_the_articles_own_only_when_it_is_called_so()
    {
        Assert.Equal(new Uri("https://example.org/a"), Given.Article("Talks to resume" + Prose + "\nURL: https://example.org/a\n").Metadata.Url!.Value);
        Assert.Null(Given.Article("Talks to resume" + Prose + "\nThe report is at https://example.org/b for all to read, the minister told the room on Monday.\n").Metadata.Url);
    }

    [Fact]
    public void What_nothing_says_stays_unknown()
    {
        var metadata = Given.Article("Talks to resume" + Prose + "\nOn 3 May 2023 they had met before, he said, and by Jane Roe's account it went well enough for both.\n").Metadata;

        Assert.Equal("Talks to resume", metadata.Title!.Value);
        Assert.Null(metadata.Author);
        Assert.Null(metadata.Outlet);
        Assert.Null(metadata.Url);
        Assert.Null(metadata.Published);
    }
}
