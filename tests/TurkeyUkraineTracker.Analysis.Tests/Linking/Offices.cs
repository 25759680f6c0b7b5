using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>Whom two articles credit when no id says that it is one speaker.</summary>
public sealed class Offices
{
    [Theory]
    [InlineData("The health ministry said that schools would close.", "Bộ Y tế cho biết trường học sẽ đóng cửa.")]
    [InlineData("Harbour master John Reed said that the port was closed.", "Giám đốc cảng cho biết cảng đã đóng cửa.")]
    [InlineData("Police said that two men were arrested.", "Cảnh sát cho biết đã bắt giữ hai người đàn ông.")]
    public void One_office_in_two_languages_can_be_one_speaker(string english, string vietnamese) =>
        Assert.Equal(SpeakerAgreement.Likely, SpeakerComparison.Of(Signed.First(english), Signed.First(vietnamese, "vi")));

    [Theory]
    [InlineData("The health ministry said that schools would close.", "Bộ Giáo dục cho biết trường học sẽ đóng cửa.")]
    [InlineData("Harbour master John Reed said that the port was closed.", "Thị trưởng cho biết cảng đã đóng cửa.")]
    [InlineData("The Turkish foreign ministry said that schools would close.", "Bộ Ngoại giao Đức cho biết trường học sẽ đóng cửa.")]
    public void Other_offices_are_other_speakers(string english, string vietnamese) =>
        Assert.Equal(SpeakerAgreement.Other, SpeakerComparison.Of(Signed.First(english), Signed.First(vietnamese, "vi")));

    [Theory]
    [InlineData("The bank's chairman Henrik Dahl said that he would resign.", "Chủ tịch ngân hàng Henrik Dahl nói ông sẽ từ chức.", "Same")]
    [InlineData("Mayor Lena Voss said that the bridge was closed.", "Bà Voss nói cây cầu đã đóng cửa.", "Likely")]
    [InlineData("Mr Nam said that the bridge was closed.", "Ông Nguyễn Hoài Nam nói cây cầu đã đóng cửa.", "Likely")]
    [InlineData("Mayor Lena Voss said that the bridge was closed.", "Bà Marta Voss nói cây cầu đã đóng cửa.", "Other")]
    public void A_full_name_is_one_speaker_and_a_surname_alone_only_likely(string english, string vietnamese, string agreement) =>
        Assert.Equal(Enum.Parse<SpeakerAgreement>(agreement), SpeakerComparison.Of(Signed.First(english), Signed.First(vietnamese, "vi")));

    [Theory]
    [InlineData("volodymyr zelensky", "volodymyr zelenskyy", true)]
    [InlineData("john reed", "reed", true)]
    [InlineData("ivan petrov", "ivan petrova", false)]
    [InlineData("nguyen van an", "nguyen van binh", false)]
    public void Names_are_one_when_their_words_are(string name, string other, bool areOne) =>
        Assert.Equal(areOne, SpeakerOffice.CanBeOne(new([], [], [], name.Split(' ')), new([], [], [], other.Split(' '))));
}
