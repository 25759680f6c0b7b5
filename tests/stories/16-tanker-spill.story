# One article narrates what another attributes; two speakers, two figures for one spill; a correction by the same speaker.
relations: g2 contradicts g3; d1 updates g2
=== novaya-volna.txt
[[g1?|Tanker breaks up south of the Kerch Strait]], [[a5|oil reaches beaches]]

ANAPA, Russia, Dec 17 (Novaya Volna) - Russia's transport ministry said on Tuesday that [[g2|about 3,700 tonnes of heavy fuel oil had spilled from two tankers that broke apart in a storm]]. Greenpeace, citing satellite pictures, said [[g3|the slick held at least 5,000 tonnes]].

[[g1|The Volgoneft-212 snapped in two on Sunday morning eight kilometres off the coast]]. [[a6|Her sister ship ran aground hours later]]. [[g4|Both were built more than fifty years ago for rivers]], Captain Mikhail Voitenko, a retired harbour pilot who has sailed on ships of the class, told this agency. "[[g5|They should never have been let out to sea in winter]]," he said.

The governor of Krasnodar region, Veniamin Kondratyev, said that [[g6|oil had been washed up along 60 kilometres of shore]]. [[a1|More than 2,000 volunteers came with shovels]], among them schoolchildren, whom the governor [[b1?|asked to stay at home]].

[[a7|Zoologists at the Dolphin rescue centre in Sochi expect the worst in spring]]. [[a2|One sailor died of cold before the helicopters came]], the emergencies ministry said; [[a3|26 others were saved]].

Ukraine's navy said [[a4|Russia was using worn-out river tankers to get round sanctions]].
=== moi-truong-xanh.txt
Dầu loang Biển Đen: bao nhiêu mới đúng?

Hai ngày sau khi [[g1|tàu Volgoneft-212 gãy đôi sáng Chủ nhật cách bờ tám cây số]], câu hỏi bao nhiêu dầu đã tràn ra biển vẫn chưa ngã ngũ.

Bộ Giao thông Nga đưa ra con số [[g2|khoảng 3.700 tấn dầu nặng tràn ra từ hai tàu bị bão đánh vỡ]]. Tổ chức Hòa bình Xanh dựa vào ảnh vệ tinh, cho rằng [[g3|vệt dầu chứa ít nhất 5.000 tấn]].

[[c1|Cả hai con tàu đều đóng cách đây hơn nửa thế kỷ, vốn chỉ để chạy sông]]. "[[g5|Đáng lẽ không bao giờ được cho chúng ra biển vào mùa đông]]", cựu hoa tiêu Mikhail Voitenko nói với hãng Novaya Volna.

Theo thống đốc vùng Krasnodar Veniamin Kondratyev, [[g6|dầu dạt vào dọc 60 km bờ biển]]. Ông kêu gọi [[b1|học sinh đừng ra bãi biển dọn dầu]].

Tại Việt Nam, giáo sư Trịnh Văn Giáp, người từng tham gia xử lý sự cố ở vịnh Gành Rái, nhận xét [[b2|dầu nặng gặp nước lạnh sẽ chìm xuống đáy chứ không nổi lên cho ta vớt]]. [[b3|Vụ tràn dầu năm 2001 ở Gành Rái khiến 900 tấn dầu đổ ra biển]].
=== week-at-sea.md
# The Week at Sea

**Black Sea.** [[g1|A Russian river tanker, the Volgoneft-212, broke in half off Anapa last Sunday]]. Moscow's transport ministry, which first spoke of [[g2|some 3,700 tonnes of spilled fuel oil]], now says that [[d1|no more than 2,400 tonnes got into the water]]. Greenpeace sticks to [[g3|its 5,000 tonnes or more]]. [[c4|By Friday the oil had reached beaches in Crimea as well]].

**Baltic.** Finland [[d2|seized a tanker suspected of cutting the Estlink 2 cable with its anchor]]. The customs service said [[d3|its cargo was 35,000 tonnes of petrol]].

**Aegean.** [[d4|The Turkish coast guard picked up 60 migrants from a sinking dinghy off Ayvalik]].

**South China Sea.** [[d5|A Vietnamese freighter broke in two off Hainan on Sunday; all 14 of its crew were saved]].

**People.** Captain Mikhail Voitenko, whose words about the tankers went round the world ("[[g5|they ought never to have been allowed out to sea in winter]]"), has been summoned by prosecutors. [[d6|He is 74]].
