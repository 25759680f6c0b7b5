# One sentence with four counts by four speakers; near numbers of other measures.
relations: g1 contradicts g2; g2 contradicts g3; g8 updates g1
=== rappler-style-wire.txt
[[a5|Counts differ after quake in northern Luzon]]

TUGUEGARAO, Philippines, Feb 17 (Pacific Desk) - The provincial government said [[g1|118 people had been killed]], the Red Cross put [[g2|the dead at 141]], the army spoke of [[g3|126 dead]] and the bishop of Tuguegarao said [[g4|he alone had blessed 150 bodies]].

[[g5|The magnitude 6.9 earthquake struck Cagayan province at 3.12 a.m. on Monday]]. [[g6|It lasted 38 seconds]].

Governor Melchor Aglipay said [[g7|6,900 houses were damaged beyond repair]], [[a1|a number he expected to grow once engineers reached the coast]].

"[[a4|We are digging with kitchen pots]]," said Lita Guzman, 44, in the village of Baggao. [[a2|The road to the village was cut in eleven places]].

[[a3|Three of the province's nine hospitals were running on generators]].

The Philippine Institute of Volcanology and Seismology said that [[a6|no tsunami had followed]] because [[a7|the rupture lay almost entirely on land]]. [[g9|President Ferdinand Marcos Jr. cut short a visit to Jakarta]] and is expected in Tuguegarao on Tuesday.
=== the-gioi-24h.txt
Động đất ở Luzon: mỗi nơi đưa ra một con số

Chính quyền tỉnh Cagayan nói [[g1|có 118 người thiệt mạng]], Hội Chữ thập đỏ đưa ra con số [[g2|141 người chết]], quân đội thông báo [[g3|126 người chết]], còn giám mục Tuguegarao thì bảo [[g4|một mình ông đã làm phép cho 150 thi thể]].

[[g5|Trận động đất mạnh 6,9 độ xảy ra ở tỉnh Cagayan lúc 3 giờ 12 phút sáng thứ Hai]], khi hầu hết người dân đang ngủ. [[g6|Mặt đất rung lắc suốt 38 giây]].

Thống đốc Melchor Aglipay cho hay [[g7|6.900 căn nhà hư hỏng không thể sửa chữa]]. Theo Đại sứ quán Việt Nam tại Manila, [[b1|chưa ghi nhận công dân Việt Nam nào bị ảnh hưởng]].

[[b2|Hơn 40 dư chấn được ghi nhận trong ngày]].

[[g9|Tổng thống Ferdinand Marcos Jr. rút ngắn chuyến thăm Jakarta]] để về thị sát vùng tâm chấn.
=== live-quake.md
## Luzon earthquake: as it happened, Wednesday 19 February

**16.40** The provincial government [[c4|has revised its toll]]. [[g8|The number of dead now stands at 133]], it says.

**15.05** The bishop, Mgr. Ricardo Bacani, repeats what he said on Monday: [[g4|he has himself blessed 150 bodies]].

**14.30** The Red Cross says [[c1|141 field kitchens are on their way]]. (Readers will remember that 141 was also its first death toll.)

**12.15** [[c2|A second earthquake, of magnitude 5.1, hit the neighbouring province of Isabela shortly before noon]]. [[c3|Nobody was hurt]].

**09.00** Good morning. For those who join us now: [[g5|on Monday at 3.12 a.m. an earthquake of magnitude 6.9 struck Cagayan]].

**08.10** A warning from the health department: [[c5|nobody should drink from the wells around Baggao until they have been tested]]. The department, for its part, [[c6|does not publish a toll of its own]].
