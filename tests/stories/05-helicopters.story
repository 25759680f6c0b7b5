# Modal against actual: would buy, may buy, has bought; near numbers.
relations: g5 updates g1; g5 narrower g1; g5 updates g2
=== defence-weekly-march.txt
[[a3|Kuala Lumpur eyes Turkish attack helicopters]]

KUALA LUMPUR, 3 March 2025 - [[g1|Malaysia would buy up to 12 T129 attack helicopters if a financing package can be agreed]], Defence Minister Khaled Nordin said on Monday.

He told parliament that [[g1|Malaysia would buy as many as 12 T129 helicopters, provided Ankara offered a loan]]. [[g2|No contract had been signed]], the minister said.

"[[g3|Our pilots have flown it and they like it]]," he added.

Turkish Aerospace, the maker, said [[g4|it could deliver the first aircraft 18 months after signature]]. [[g7|The T129 is derived from the Italian A129 Mangusta]]. [[g8|Its engines are American]] and [[a2|need an export licence from Washington]].

The Philippines, the first foreign buyer, [[g10|received the last of its six T129s in 2024]]. In Kuala Lumpur the opposition asked why [[a4|an aircraft without a naval version was being considered for a maritime country]].
=== defence-weekly-november.txt
[[g9?|Malaysia signs for six T129s]]

LANGKAWI, 12 November 2025 - [[b4|Malaysia has bought attack helicopters from Turkey for the first time]]. Defence Minister Khaled Nordin said at the signing ceremony on Wednesday that [[g5|his country had bought six T129 helicopters]] for [[g6|289 million dollars]].

[[b1|Six more may follow in 2028]], he said.

Turkish Aerospace said [[b2|the first two would be handed over in May 2027]]. [[b3|The contract includes training for 24 pilots]].

In March the minister had told parliament that [[g2|no contract had been signed]].

The sum does not cover missiles. Roketsan, which makes them, said [[b6|talks about 200 laser-guided rockets were under way]]. Indonesia, which [[b7|bought 48 Kaan fighters from Turkey in July]], had also looked at the helicopter, and Manila, after it [[g10|took delivery of its sixth and last T129 in 2024]], has said nothing about more.
=== quan-su-hom-nay.txt
[[g9?|Malaysia chốt mua trực thăng tấn công của Thổ Nhĩ Kỳ]]

Sau nhiều tháng mặc cả, [[c4|hợp đồng cuối cùng cũng được đặt bút ký hôm 12/11/2025 tại Langkawi]]. Bộ trưởng Quốc phòng Khaled Nordin cho biết [[g5|Malaysia đã mua sáu trực thăng T129]], [[g6|trị giá 289 triệu USD]].

Còn nhớ hồi tháng 3, chính ông Khaled từng nói trước quốc hội rằng [[g1|nước này sẽ mua tối đa 12 chiếc T129 nếu Ankara cho vay tiền]], và rằng "[[g3|phi công của chúng tôi đã bay thử và họ rất thích]]".

[[g7|T129 được phát triển từ mẫu A129 của Ý]], [[g8|động cơ do Mỹ sản xuất]].

Giới phân tích nhận định [[c3|Philippines, nước đã có sáu chiếc T129, có thể đặt mua thêm]].
