# A number corrected next day; one article narrates what another attributes.
relations: a4 updates g2; a5 updates g3; b2 narrower g1
=== kestrel-wire.txt
[[g1?|Ferry with 312 aboard catches fire off Bozcaada]]

CANAKKALE, Turkey, Sept 9, 2025 (Kestrel Wire) - [[g1|A passenger ferry caught fire on Tuesday morning in the strait north of Bozcaada]], and [[g6|crews from four nearby fishing boats were the first to reach it]].

Turkey's coast guard said [[g2|seven people had died]] and [[g3|19 were still unaccounted for by nightfall]]. Its regional commander, Captain Serhat Altunel, told reporters on the quay that [[g4|the fire had started in the lorry deck]].

"[[g5|Nobody on board had been told where the life jackets were]]," said Nermin Sayar, a schoolteacher who was pulled from the water after an hour.

[[a1|The vessel, the Gokce Star, was built in 1994]] and, according to its operator, Marmara Hatlari, [[a2|had passed its last safety inspection in June]].

[[a3|Prosecutors in Canakkale opened an inquiry on Tuesday evening]].
=== bien-dong-online.txt
[[b3|Cháy phà ngoài khơi Thổ Nhĩ Kỳ, ít nhất bảy người thiệt mạng]]

Sáng 9/9/2025, [[g1|một chiếc phà chở khách bốc cháy ở eo biển phía bắc đảo Bozcaada]]. Theo Lực lượng Tuần duyên Thổ Nhĩ Kỳ, [[g2|vụ việc làm bảy người chết]], trong khi [[g3|đến tối vẫn còn 19 người mất tích]].

Người dân kể rằng [[b4|khói đen bốc cao, từ bờ cũng trông thấy]]. [[g6|Bốn tàu cá của ngư dân gần đó là những phương tiện đầu tiên tiếp cận con phà]].

Chỉ huy tuần duyên khu vực, đại úy Serhat Altunel, cho biết [[g4|ngọn lửa bùng lên từ khoang chở xe tải]]. Bà Nermin Sayar, một giáo viên được vớt lên sau cả tiếng đồng hồ ngâm mình dưới nước, bức xúc: "[[g5|Trên phà chẳng ai được chỉ áo phao để ở đâu cả]]".

[[b1|Trên phà lúc ấy có 312 người, phần lớn đi nghỉ về]].
=== strait-observer-day-two.md
# Day after: [[a11|toll from the Gokce Star rises]], and so do the questions

*10 September 2025*

The coast guard on Wednesday corrected its figures for the ferry that burned the day before off Bozcaada: [[a4|nine people are now known to have died]], it said, and [[a5|the number of missing has been brought down to four]], because [[a6|some passengers had gone home without being counted]].

[[b2|The fire broke out at 7.40 on Tuesday]]. [[a9|It began in the lorry deck]], where [[a10|refrigerated trailers were plugged into the ship's supply]].

Passengers tell much the same story. "[[g5|Nobody on board had been told where the life jackets were]]," Nermin Sayar, a teacher, told us, in words she had already used on the quay.

Marmara Hatlari, which runs the ship, insisted that [[a7|its crew had followed every drill in the book]]. Transport Minister Abdulkadir Uraloglu said [[a8|the licence of the operator would be suspended until the inquiry was over]].
