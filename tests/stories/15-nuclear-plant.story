# A planned date that slips; the same promise in two years; near numbers of other measures; Rosatom, the ministry, the opposition.
relations: g3 updates a1; b3 same-position g5
=== reactor-review-2024.txt
[[a1?|Akkuyu's first unit to supply power in 2025]], Rosatom says

MERSIN, Turkey, 12 October 2024 - The head of Rosatom, Alexei Likhachev, said on Saturday that [[a1|the first reactor of the Akkuyu nuclear power plant would deliver electricity in 2025]].

He was speaking to Turkish reporters at the site, where [[a2|25,000 people are at work]]. [[g1|The plant will have four units of 1,200 megawatts each]].

Turkey's energy minister, Alparslan Bayraktar, said that [[g2|Akkuyu would meet a tenth of the country's demand for electricity once complete]]. He put [[a3|the cost of the plant at 20 billion dollars]].

[[a4|Siemens Energy has held back switchgear that was ordered for the plant]], Bayraktar said, adding that [[a5|parts were now being bought in China]].

Environmentalists in Mersin say [[g7|the plant warms a bay in which sea turtles nest]]. A hearing before the Council of State is set for November.
=== reactor-review-2025.txt
[[g6?|Akkuyu start moves to 2026]]

MOSCOW, 26 September 2025 - [[g3|The first reactor at Akkuyu will deliver electricity in 2026]], Rosatom's chief executive Alexei Likhachev said on Friday during the World Atomic Week in Moscow.

Bayraktar, who was in the hall, said that [[g4|the delay had cost Turkey nothing, since the price of the electricity was fixed in the contract]]. He repeated that [[g2?|the plant, when all of it is running, would cover ten percent of Turkey's electricity needs]].

[[g1|Akkuyu is to have four reactors with 1,200 megawatts apiece]].

"[[g5|Whoever owns the plant owns our electricity]]," said Ozgur Ozel, leader of the opposition Republican People's Party, in Ankara. [[b1|Rosatom holds 100 percent of the project company]].

The environmentalists of Mersin have not gone away. On the day of the announcement they put up a banner opposite the gate; [[g7|the plant, they say, heats a bay where turtles lay their eggs]].
=== dien-hat-nhan-the-gioi.txt
[[g6?|Thổ Nhĩ Kỳ lùi ngày phát điện ở nhà máy Akkuyu]]

Tại Tuần lễ nguyên tử thế giới ở Moskva hôm 26/9/2025, Tổng giám đốc Rosatom Alexei Likhachev tuyên bố [[g3|tổ máy đầu tiên của nhà máy Akkuyu sẽ phát điện trong năm 2026]]. Năm ngoái cũng chính ông nói [[a1|tổ máy này sẽ hòa lưới vào năm 2025]].

Bộ trưởng Năng lượng Thổ Nhĩ Kỳ Alparslan Bayraktar trấn an rằng [[g4|việc chậm trễ chẳng làm nước ông tốn thêm đồng nào vì giá điện đã chốt trong hợp đồng]].

[[g1|Akkuyu gồm bốn tổ máy, mỗi tổ công suất 1.200 MW]]. [[c1|Nhà máy nằm bên bờ Địa Trung Hải, cách thành phố Mersin 140 km]].

Lãnh đạo phe đối lập Özgür Özel từ lâu vẫn gọi đây là [[b3|"ổ khóa mà chìa nằm ở Moskva"]].

[[c2|Việt Nam cũng đang bàn với Rosatom về dự án Ninh Thuận 1]].
