# Near numbers of other measures; a weekly summary repeating daily claims; the same event type in two months.
relations: b4 same-position g4
=== lira-watch.txt
[[g1?|Turkey's central bank cuts to 43 percent]]

ISTANBUL, July 24, 2025 - [[g1|Turkey's central bank cut its policy rate by 300 basis points to 43 percent on Thursday]], more than most economists had expected.

In its statement the bank said [[g2|the underlying trend of inflation had been broadly flat in June]]. [[g3|Annual inflation slowed to 35.05 percent in June]], according to the statistics office, from 35.41 percent in May.

"[[g4|We will keep policy tight until prices are stable]]," Governor Fatih Karahan said.

[[g5|The lira weakened 0.2 percent to 40.5 against the dollar after the decision]].

Of 22 economists polled by Lira Watch, [[a1|14 had expected a cut of 250 points]]. Selva Demiralp of Koc University said [[g6|the bank risked having to turn round in the autumn]].
=== thi-truong-moi-noi.txt
[[g1?|Ngân hàng trung ương Thổ Nhĩ Kỳ hạ lãi suất mạnh tay]]

Hôm 24/7/2025, [[g1|Ngân hàng trung ương Thổ Nhĩ Kỳ hạ lãi suất chính sách 300 điểm cơ bản, xuống còn 43%]]. Giới phân tích phần lớn chỉ đoán mức giảm 250 điểm.

Thống đốc Fatih Karahan trấn an: "[[g4|Chúng tôi sẽ giữ chính sách thắt chặt cho tới khi giá cả ổn định]]".

Theo cơ quan thống kê, [[g3|lạm phát tháng 6 so với cùng kỳ còn 35,05%]]. [[b1|Lạm phát thực phẩm ở mức 30,2%]].

[[g5|Sau quyết định này, đồng lira mất 0,2%, giao dịch quanh mức 40,5 lira đổi một đô la]]. Trong khi đó [[b2|chỉ số chứng khoán Istanbul tăng 1,9%]].

Nhà kinh tế Selva Demiralp (Đại học Koç) thì cảnh báo [[g6|ngân hàng trung ương có nguy cơ phải quay đầu vào mùa thu]].
=== emerging-week.md
# The week in emerging markets, 21 to 25 July

**Turkey.** The big move came on Thursday, when [[g1|the central bank lowered its main rate by three percentage points to 43 percent]]. The governor, Fatih Karahan, promised [[g4|to keep policy tight until price stability is reached]]. [[g3|Inflation was 35.05 percent in June]], the statistics office says.

**Vietnam.** The State Bank [[c1|left its refinancing rate at 4.5 percent]]. [[c2|Consumer prices rose 3.57 percent in June from a year earlier]].

**Russia.** [[c3|The central bank in Moscow cut its key rate by 200 basis points to 18 percent on Friday]]. It said [[c4|inflation pressures were easing faster than expected]].

**Ukraine.** [[c5|The National Bank kept its rate at 15.5 percent]].

**South Africa.** Reserve Bank governor Lesetja Kganyago said [[c6|he would keep policy tight until inflation was at 3 percent]]. [[c7|The rand gained 0.2 percent]].
=== tong-ket-thang-9.txt
[[d1?|Thổ Nhĩ Kỳ lại giảm lãi suất]]

Ngày 11/9/2025, [[d1|Ngân hàng trung ương Thổ Nhĩ Kỳ giảm lãi suất chính sách 250 điểm cơ bản xuống 40,5%]]. Đây là lần giảm thứ hai trong năm kể từ mùa hè, sau khi [[g1|hồi tháng 7 cơ quan này đã hạ 300 điểm xuống 43%]].

Ông Karahan nhắc lại rằng [[b4|chính sách sẽ còn thắt chặt đến khi giá cả ổn định]]. [[d2|Lạm phát tháng 8 là 32,95%]], cơ quan thống kê cho biết.

[[d3|Đồng lira giữ mức 41,3 đổi một đô la]].

Các ngân hàng thương mại cho hay [[d4|lãi suất cho vay mua nhà đã xuống dưới 38%]]. Hiệp hội doanh nghiệp TÜSİAD thì phàn nàn rằng [[d5|lãi suất như thế vẫn chưa vay nổi]].
