# Daily reports of a visit and the weekly summary that repeats them; the same target in two statements by two speakers; totals of two years.
relations: g2 same-position g6; b2 same-position g2; d3 broader g4
=== vna-style-monday.txt
[[a4?|Thủ tướng Phạm Minh Chính hội kiến Tổng thống Thổ Nhĩ Kỳ]]

Ankara, ngày 13/10 – [[a4|Chiều thứ Hai theo giờ địa phương, Thủ tướng Phạm Minh Chính đã hội kiến Tổng thống Recep Tayyip Erdogan tại Dinh Tổng thống]].

Thủ tướng khẳng định [[g1|Việt Nam coi Thổ Nhĩ Kỳ là đối tác quan trọng hàng đầu ở Trung Đông]]. Ông đề nghị hai bên [[g2|sớm đưa kim ngạch thương mại lên 4 tỷ USD]].

Tổng thống Erdogan cho biết [[g3|Thổ Nhĩ Kỳ ủng hộ Việt Nam khởi động đàm phán hiệp định thương mại tự do]]. Tổng thống cũng nhận lời [[a1|thăm Việt Nam trong nửa đầu năm tới]].

[[g4|Kim ngạch hai chiều năm 2024 đạt 2,4 tỷ USD]], theo Bộ Công Thương. [[a2|Thổ Nhĩ Kỳ hiện có 33 dự án đầu tư ở Việt Nam, chủ yếu trong ngành dệt]].

[[a5|Hai nhà lãnh đạo đã trao đổi về tình hình Biển Đen và Biển Đông]]. Về Ukraine, Thủ tướng nêu rõ [[a3|Việt Nam ủng hộ mọi nỗ lực hòa bình dựa trên luật pháp quốc tế]].
=== anatolian-post-tuesday.txt
[[b4|Vietnam and Turkey aim for free-trade talks]]

ANKARA, Oct. 14 - Vietnamese Prime Minister Pham Minh Chinh told President Recep Tayyip Erdogan on Monday that [[g1|his country regarded Turkey as its foremost partner in the Middle East]], according to a Turkish official who was in the room. [[g6|The two sides should raise trade to four billion dollars]], Trade Minister Omer Bolat said on Tuesday at a business forum that both delegations attended.

Erdogan said [[g3|Turkey backed the opening of negotiations with Vietnam on a free trade agreement]].

"[[g5|We fly to Hanoi every day, and that is not enough]]," said Ahmet Bolat, chairman of Turkish Airlines.

[[g4|Trade between the countries stood at 2.4 billion dollars in 2024]], Vietnam's trade ministry says; [[b1|Turkish statistics put it at 2.1 billion]]. Chinh told the forum that [[b2|four billion was within reach if both sides removed barriers]].

[[b3|A memorandum on halal certification was signed on Tuesday]].
=== tuan-doi-ngoai.md
# Tuần đối ngoại: từ Ankara đến Helsinki

**Thứ Hai.** Tại Ankara, Thủ tướng Phạm Minh Chính nói với chủ nhà rằng [[g1|Thổ Nhĩ Kỳ là đối tác hàng đầu của Việt Nam tại Trung Đông]] và mong [[g2|kim ngạch thương mại song phương sớm đạt 4 tỷ USD]]. Ông Erdogan đáp lại bằng [[g3|lời ủng hộ việc mở đàm phán hiệp định thương mại tự do Việt Nam – Thổ Nhĩ Kỳ]].

**Thứ Ba.** Bộ trưởng Thương mại nước chủ nhà Ömer Bolat phát biểu [[g6|hai nước cần nâng kim ngạch lên 4 tỷ USD]]. Chủ tịch Turkish Airlines Ahmet Bolat hóm hỉnh: "[[g5|Ngày nào chúng tôi cũng bay tới Hà Nội, thế mà vẫn chưa đủ]]". [[b3|Cùng ngày, hai bên ký bản ghi nhớ về chứng nhận halal]].

**Thứ Tư.** [[d1|Thủ tướng tới Helsinki]]. Phần Lan cam kết [[d2|hỗ trợ Việt Nam 20 triệu euro cho giáo dục nghề]].

**Con số trong tuần.** [[d3|Kim ngạch Việt Nam – Trung Đông năm 2024 đạt 23 tỷ USD]].
