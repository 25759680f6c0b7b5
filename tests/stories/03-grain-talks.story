# Different occasions of one position; an article quoting another article.
relations: g3 same-position g4; g3 same-position b3; a3 same-position g2
=== anka-politika-summary.md
# [[a4|Ankara readies another round on Black Sea grain]]

ANKARA, 6 May 2025. Turkish Foreign Minister Hakan Fidan said on Monday that [[g1|delegations from Kyiv and Moscow would meet in Istanbul on May 20 to discuss safe passage for merchant ships]].

[[g2|Turkey was not asking anyone to lift sanctions]], Fidan told a news conference after talks with his Romanian counterpart.

He repeated a line familiar from earlier rounds. "[[g3|There can be no lasting security in the Black Sea without Russia at the table]]," the minister said.

[[a1|Ukraine shipped 61 million tonnes of grain through its own coastal corridor in the last marketing year]], and traders in Odesa [[a2|see little need for a new agreement]].

Kremlin spokesman Dmitry Peskov said [[g5|Moscow had received the invitation but had not decided who would go]].
=== tin-quoc-te.txt
[[b4|Istanbul sắp đón vòng đàm phán mới về an ninh hàng hải Biển Đen]]

Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan hôm 5/5/2025 thông báo [[g1|phái đoàn Kiev và Moskva sẽ gặp nhau tại Istanbul ngày 20/5 để bàn về việc bảo đảm an toàn cho tàu buôn]]. Ông nói thêm: [[g2|Ankara không đề nghị ai dỡ bỏ lệnh trừng phạt]].

Người phát ngôn Điện Kremlin Dmitry Peskov xác nhận [[g5|Nga đã nhận được lời mời nhưng chưa quyết định cử ai tham dự]].

Báo The Bosphorus Ledger dẫn lời một nhà ngoại giao phương Tây giấu tên, theo đó [[g6|bản dự thảo dài chưa đầy hai trang]]. Tờ này viết rằng [[g7?|Ankara muốn có thỏa thuận trước kỳ nghỉ hè]].

Hồi tháng Hai, phát biểu tại Hội nghị An ninh Munich, ông Fidan từng khẳng định [[b3|Biển Đen không thể có an ninh bền vững nếu thiếu Nga]].
=== bosphorus-ledger.txt
Two pages, four weeks: inside the draft

By Leyla Ozgun

A draft of the Black Sea navigation document runs [[g6|to less than two pages]], a Western diplomat who has read it told The Bosphorus Ledger.

[[g7?|Ankara wants an agreement before the summer recess]].

Asked on Thursday at the Antalya forum about Kyiv's doubts, Hakan Fidan said that [[g4|lasting security in the Black Sea was not possible without Russia]], and that [[a3|his country was asking nobody to lift sanctions]]. Ukraine's foreign minister, Andrii Sybiha, sitting two chairs away, answered: "[[c3|There was no security in the Black Sea with Russia at the table, either]]."

[[c4|The diplomat expects the first meeting to last a single day]].

Others who know the file are less hopeful. A shipowner from Piraeus, who has 14 bulk carriers on the Odesa run, said that [[c5|insurers would not cut their rates by a cent before a ceasefire]]. [[c6|War-risk premiums for the north-western Black Sea stand at about one percent of a ship's value]].
