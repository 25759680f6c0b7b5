# A denial of a reported claim; an article quoting another article; the denied claim repeated in the denial.
relations: g3 contradicts g1; g3 responds-to g1; b1 same-position g5
=== ege-ekonomi.txt
[[g1?|Gas bills to rise by a quarter in July]], sources say

ANKARA, 11 June 2025 - [[g1|Turkey will raise natural gas prices for households by 25 percent from July 1]], two officials with knowledge of the plan told Ege Ekonomi on Wednesday.

[[g2|Industry will pay 10 percent more]], the officials said. One of them added that [[a1|the decree was already with the presidency]].

[[a2|Household tariffs were last changed in April]]. [[g4|Turkey imported 52 billion cubic metres of gas in 2024]], [[a3|41 percent of it from Russia]], according to the energy regulator.

"[[a4|There is never a good month for this]]," one of the officials said.

The energy ministry did not answer written questions.

A family in Ankara pays on average 1,150 lira for gas in January. [[g6|The state covers 55 percent of the cost]], the ministry said in its last annual report, which also noted that [[a5|11 million people had received help with their bills]].
=== levant-energy-daily.txt
[[g3?|Ankara denies gas price rise]]

Turkey's energy ministry on Thursday dismissed a report that [[g1?|household gas would become 25 percent dearer in July]].

"[[g3|There is no plan to raise the price of natural gas]]," it said in a statement. "[[b1|The state will go on paying more than half of every family's bill]]."

The newspaper Ege Ekonomi had quoted two officials as saying that [[g1|prices for households would go up by 25 percent on July 1]] and [[g2|those for industry by 10 percent]]. The paper said on Thursday [[b2|it stood by its story]].

Shares in gas distributors fell. [[b3|Baskent Gaz lost 6.1 percent]], [[b4|Enerya 4.8 percent]].

For Ankara the matter is awkward. In its annual report the same ministry wrote that [[g6|55 percent of the cost of household gas was borne by the treasury]], and the treasury has promised lenders to spend less. [[b5|A vote on the supplementary budget is due on June 24]].
=== nang-luong-viet.txt
[[g3?|Thổ Nhĩ Kỳ bác tin tăng giá khí đốt]]

Bộ Năng lượng Thổ Nhĩ Kỳ ngày 12/6/2025 ra thông cáo khẳng định [[g3|không có kế hoạch tăng giá khí đốt]].

Một ngày trước, tờ Ege Ekonomi dẫn lời hai quan chức cho hay [[g1|từ 1/7 giá khí đốt cho hộ gia đình sẽ tăng 25%]], còn [[g2|doanh nghiệp sản xuất phải trả thêm 10%]].

Theo số liệu của cơ quan quản lý năng lượng nước này, [[g4|năm 2024 Thổ Nhĩ Kỳ nhập khẩu 52 tỷ mét khối khí đốt]].

Trả lời phỏng vấn truyền hình hôm 15/5, Bộ trưởng Alparslan Bayraktar từng nói [[g5|nhà nước đang gánh hơn một nửa hóa đơn của mỗi gia đình]].

[[c1|Giá khí đốt tại châu Âu đã giảm 12% kể từ đầu năm]].
