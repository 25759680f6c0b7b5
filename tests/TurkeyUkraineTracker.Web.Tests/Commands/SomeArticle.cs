namespace TurkeyUkraineTracker.Web.Tests.Commands;

/// <summary>Articles made up for tests of the commands; what exactly is found in them is for the tests of the analysis.</summary>
internal static class SomeArticle
{
    public const string English =
        """
        Port reopens after the storm

        The harbour of Odesa took its first ship on 3 May 2024. “We loaded 20,000 tonnes of corn,” Volodymyr Zelensky said.

        Recep Tayyip Erdoğan said that Turkey would escort the next five ships.
        """;

    public const string Vietnamese =
        """
        Cảng biển mở cửa trở lại

        Ông Erdogan nói rằng Thổ Nhĩ Kỳ sẽ hộ tống năm con tàu tiếp theo. Theo ông Zelensky, "20.000 tấn ngô đã được xếp lên tàu".
        """;
}
