# The same event type in two years; a coach's promise and what came of it; the same score between the same teams, the roles reversed.
relations: g5 updates g4; c3 contradicts d1
=== bong-da-chieu.txt
[[g1?|Việt Nam hạ Thái Lan 2-1 ở lượt đi chung kết]]

Tối 2/1/2025 trên sân Việt Trì, [[g1|đội tuyển Việt Nam thắng Thái Lan 2-1 trong trận chung kết lượt đi ASEAN Cup]]. [[g2|Nguyễn Xuân Son lập cú đúp]], bàn gỡ của đội khách do công của Chalermsak.

Huấn luyện viên Kim Sang-sik cười tươi trong phòng họp báo nhưng không quên dặn dò: "[[g3|Chúng tôi mới đi được nửa chặng đường]]". Ông bảo [[g4|Việt Nam sẽ đá tấn công ở Bangkok]].

Bên kia chiến tuyến, huấn luyện viên Masatada Ishii thừa nhận [[g6|các học trò của ông đã thua trong những pha tranh chấp bóng bổng]].

[[g7|Trận đấu thu hút hơn 15.000 khán giả]]. Vé chợ đen, theo lời một cổ động viên từ Nghệ An, [[a2|bị đẩy lên tám triệu đồng một cặp]].
=== siam-sport-desk.txt
War elephants stumble in Viet Tri

VIET TRI, Vietnam - [[g1|Thailand lost the first leg of the ASEAN Cup final 2-1 to Vietnam on Thursday night]], undone by a striker born in Brazil. [[g2|Nguyen Xuan Son scored twice for the hosts]] before Chalermsak Aukkee pulled one back in the 83rd minute.

Thailand's coach Masatada Ishii admitted that [[g6|his players had been beaten in the air]]. "[[b1|In Bangkok it will be another match]]," he said.

Kim Sang-sik, his opposite number, refused to celebrate. "[[g3|We are only halfway there]]," said the South Korean, who hinted at [[b2|changes in midfield]].

[[b3|Vietnam had not beaten Thailand at home in a competitive match since 1998]]. [[b4|Thailand have won the trophy seven times]].

[[g7|More than 15,000 people filled the stands]]. The Football Association of Thailand said [[b5|it would lodge a complaint about lasers shone at its goalkeeper]].
=== asean-sport-yearbook.md
# Finals remembered

**2025.** [[c1|Vietnam won the second leg 3-2 in Bangkok on 5 January]] and with it [[c2|their third title]]. Three days earlier [[g1|they had taken the first leg 2-1 at Viet Tri]], [[g2|with two goals from Nguyen Xuan Son]], who [[c4|broke his leg in the return match]]. "[[g5|I had promised that we would attack in Bangkok, and we did]]," Kim Sang-sik said afterwards.

**2022.** The two teams met then as well. [[c5|The first leg in Hanoi ended 2-2 on 13 January 2023]] and [[c6|Thailand took the second 1-0]]. 

**2008.** [[c7|Vietnam beat Thailand 2-1 in the first leg of the final, in Bangkok]], and [[c8|held them 1-1 at My Dinh thanks to a header by Le Cong Vinh in added time]]. [[c3|It remains the most famous goal in the history of Vietnamese football]].
=== binh-luan-the-thao.txt
Góc nhìn: Đừng vội so sánh

Nhiều người hỏi tôi bàn nào đẹp hơn. [[d1|Cú đánh đầu của Công Vinh năm 2008 không còn là bàn thắng nổi tiếng nhất của bóng đá Việt Nam nữa]], ngôi vị ấy giờ thuộc về Xuân Son. Ông Kim Sang-sik sau trận lượt về nói gọn lỏn: "[[g5|Tôi đã hứa sẽ tấn công ở Bangkok và chúng tôi đã làm thế]]".

[[c7|Năm 2008 ta thắng Thái Lan 2-1 ngay tại Bangkok ở lượt đi]]; [[g1?|năm nay cũng tỷ số ấy nhưng là ở Việt Trì]].

Có người bảo tôi bảo thủ. Không đâu. Tôi chỉ nghĩ [[d2|một nền bóng đá trưởng thành thì không đếm cúp bằng nước mắt]]. Ông Ishii, người thua cuộc, có một câu khiến tôi kính trọng: "[[d3|Họ xứng đáng hơn chúng tôi cả hai trận]]".
