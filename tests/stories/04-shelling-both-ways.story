# Reversed roles: A shelled B, B shelled A; a denial of a reported claim.
relations: g1 contradicts g3; g5 contradicts g4; g1 responds-to g3
=== meridian-wire.txt
[[a3|Kherson hospital hit]]; [[b2?|each side blames the other]]

KYIV, 14 Jan 2026 (Meridian) - The governor of Kherson region, Oleksandr Prokudin, said on Telegram that [[g1|Russian artillery had shelled the maternity ward of a hospital in Kherson on Tuesday night]]. [[g2|Two nurses were wounded]], he said.

Across the river, the Moscow-appointed head of the occupied part of the region, Vladimir Saldo, said that [[g3|Ukrainian artillery had shelled a clinic in Hola Prystan the same night]], adding that [[g4|one doctor had been killed]].

A spokesman for Ukraine's southern command, Vladyslav Voloshyn, rejected that account. "[[g5|Our guns did not fire on Hola Prystan]]," he said.

[[a1|Neither report could be verified independently]]. [[a2|Kherson city has been under regular fire since Russian troops left it in November 2022]].
=== diem-tin-chien-su.txt
[[b2?|Nga và Ukraine tố nhau pháo kích cơ sở y tế ở Kherson]]

Thống đốc Kherson Oleksandr Prokudin tố [[g1|pháo binh Nga tối thứ Ba đã nã đạn vào khoa sản một bệnh viện trong thành phố]], [[g2|làm hai y tá bị thương]].

Ở bờ bên kia sông Dnipro, ông Vladimir Saldo, người được Moskva bổ nhiệm, lại nói [[g3|pháo Ukraine bắn trúng một phòng khám ở Hola Prystan trong cùng đêm]] và [[g4|một bác sĩ thiệt mạng]].

Phía Ukraine bác bỏ. "[[g5|Pháo của chúng tôi không bắn vào Hola Prystan]]", người phát ngôn bộ chỉ huy phía nam Vladyslav Voloshyn nói.

Cũng theo ông Prokudin, [[b1|trong tuần qua quân Nga đã bắn hơn 900 quả đạn vào khu vực]].

Trong khi đó, Bộ Quốc phòng Nga thông báo [[b3|lực lượng phòng không đã bắn hạ 52 máy bay không người lái Ukraine trong đêm]].
=== live-front.md
# War in Ukraine, live: 14 January

**11:20** [[c1|Russian drones attacked a bus in Nikopol]], the head of Dnipropetrovsk region says. [[c2|The driver was killed]].

**10:45** More on last night's strikes. Vladimir Saldo claims [[g3|a clinic in Hola Prystan came under Ukrainian shelling]]. The southern command in Kyiv says: [[g5|"we did not fire on Hola Prystan"]].

**09:30** [[c3?|Ukrainian artillery has hit an ammunition depot near Hola Prystan]], the southern command says: [[c3|its guns destroyed a Russian depot outside the town on Monday]].

**08:50** Oleksandr Prokudin, the Kherson governor: "[[g1|Last night Russian artillery fired on the maternity ward of one of our hospitals]]."

**08:05** A correction. We wrote at 07:30 that three nurses had been hurt in Kherson. According to the governor, Mr Prokudin, [[g2|two nurses were injured]].

**07:45** Russia's air defences [[c4|shot down 25 Ukrainian drones over the Black Sea]], the defence ministry in Moscow says.
