# Roles: who supplies whom; a denial by a third party; modal against actual; the claim of one newspaper carried by two others.
relations: g2 contradicts g1; g2 responds-to g1; g6 contradicts c5
=== der-spaeher-english.txt
Turkish drones for both sides?

By Anke Wolters, Berlin

[[a5|A cargo plane left Tekirdag on 2 February]] and [[a6|did not land where its papers said it would]]. [[g1|On board were six Bayraktar TB2 drones that ended up in Russia by way of a third country]], according to freight documents seen by Der Spaeher.

Baykar, the maker, has always ruled this out. Its chief executive, Haluk Bayraktar, told us by e-mail: "[[g2|We have never supplied Russia with anything, and we never will]]." He called the documents [[a1|a clumsy forgery]].

Ukraine, for its part, [[g3|has received more than 50 TB2s since 2019]]. [[g4|Baykar is building a factory near Kyiv]]. [[a7|Its completion was planned for last August]].

Haluk Bayraktar also wrote that [[a2|the plant would make 120 aircraft a year]]. A spokesman for the Turkish presidency said only that [[a3|Ankara's export controls were among the strictest in NATO]].

[[a4|Moscow did not respond to questions]].
=== kyiv-evening-herald.txt
[[g2?|Baykar: not one drone for Moscow]]

KYIV. The Turkish drone maker Baykar has denied a report in the German weekly Der Spaeher, according to which [[g1|six Bayraktar TB2s reached Russia via a third country in February]].

"[[g2|We have never delivered anything to Russia and never will]]," Haluk Bayraktar, its chief executive, told the weekly. Ukraine's ambassador in Ankara, Nariman Dzhelyal, said he [[b1|had no reason to doubt Baykar's word]].

[[g3|More than 50 of the aircraft have been delivered to Ukraine since 2019]]. Commander Pavlo Narozhny, who flew one over Snake Island, said [[b2|the TB2 had been worth a brigade in the first month of the war]]. [[b3|Russia says it has shot down more than a hundred]].

Deputy Defence Minister Ivan Havryliuk said that [[g6|the Baykar factory near Kyiv was already assembling its first drones]].
=== hai-mat-chien-tuyen.txt
Nghi vấn TB2 lọt sang Nga

Tuần báo Đức Der Spaeher dẫn chứng từ vận tải cho biết [[g1|sáu chiếc TB2 lên máy bay tháng Hai rồi qua nước thứ ba sang tới Nga]]. Chủ hãng phản bác ngay. Ông Haluk Bayraktar viết cho tờ báo: "[[g2|Chúng tôi chưa từng cung cấp thứ gì cho Nga và sẽ không bao giờ làm vậy]]".

Ở chiều ngược lại, điều này thì ai cũng biết: [[g3|từ 2019 đến nay Ukraine đã nhận hơn 50 chiếc TB2]].

Về nhà máy gần Kiev, Thứ trưởng Quốc phòng Ukraine Ivan Havryliuk nói [[g6|tại đó những chiếc đầu tiên đã được lắp ráp]]. Nhưng một kỹ sư xin giấu tên bảo [[c5|nhà máy còn chưa có mái]].

Chuyên gia hàng không Tạ Minh Quyết lưu ý [[c1|sáu chiếc máy bay chẳng thay đổi được cục diện]]. "[[c3|Iran mới là nguồn cung của Nga]]", ông nói.
=== tin-vu-khi-tuan.md
# Vũ khí: điểm tin tuần

- Ông Haluk Bayraktar: [[g2|hãng chưa bao giờ và sẽ không bao giờ giao hàng cho Nga]].
- [[d1|Ukraine chuyển cho Thổ Nhĩ Kỳ sáu động cơ trực thăng]] theo hợp đồng ký năm 2021.
- Nga có thể [[d2|mua thêm 6.000 chiếc Shahed của Iran]], theo tình báo Anh.
- [[d3|Ba Lan đã nhận đủ 24 chiếc TB2 đặt mua của Thổ Nhĩ Kỳ]].
- Bộ Quốc phòng Ukraine xác nhận [[d4|đã nhận sáu tổ hợp Patriot]].
- Thổ Nhĩ Kỳ và Anh [[d5|ký hợp đồng mua 20 tiêm kích Typhoon]]; Thủ tướng Anh gọi đây là [[d6|thương vụ chiến đấu cơ lớn nhất trong một thế hệ]].
- Phó tư lệnh Pavlo Narozhny, người từng điều khiển TB2 ở đảo Rắn: [[b2|trong tháng đầu chiến sự, TB2 đáng giá cả một lữ đoàn]].
