# The same event type in two places and on two days; equal numbers that count other things; no speakers in common.
=== izmir-morning-wire.txt
[[g1?|Twelve die in blaze at Izmir shoe factory]]

IZMIR, Turkey, 3 February 2026. [[g1|A fire at a shoe factory in Izmir's Isikkent district killed 12 workers on Monday night]], Governor Suleyman Elban said. [[g2|Twenty-six people were taken to hospital]], five of them with severe burns, he added.

[[g3|The fire broke out on the second floor, where solvents were stored]]. [[g4|It took 80 firefighters six hours to put it out]].

"[[g5|The emergency door was chained from outside]]," said Cemal Demirtas, who works in the building across the yard and says [[g6|he broke a window with a fire extinguisher to let colleagues out]].

[[a1|The owner and two foremen were detained]]. The Chamber of Mechanical Engineers said that [[a2|the building had no licence for the storage of chemicals]]; the municipality said [[a3|it had asked for one to be applied for twice]].
=== cong-nhan-va-doi-song.txt
[[b2?|Cháy xưởng gỗ ở Bình Dương, 12 người nhập viện]]

Rạng sáng 3/2/2026, [[b1|hỏa hoạn bùng phát tại một xưởng gỗ ở thành phố Tân Uyên]]. Theo Công an tỉnh, [[b2|12 công nhân phải vào viện vì ngạt khói]], [[b3|không có ai thiệt mạng]].

[[b4|Ngọn lửa bắt đầu ở tầng hai, nơi chứa dung môi và sơn]]. [[b5|Gần 80 lính cứu hỏa mất bốn giờ mới khống chế được đám cháy]].

Anh Lò Văn Púng, công nhân ca đêm, kể: "[[b6|Cửa thoát hiểm vẫn mở nên bọn em chạy ra được hết]]".

Ở một nơi rất xa, [[g1|vụ cháy xưởng giày đêm thứ Hai tại Izmir, Thổ Nhĩ Kỳ, cướp đi sinh mạng của 12 công nhân]], theo thống đốc Suleyman Elban.

Chủ xưởng, ông Phan Sỹ Đạt, ước tính [[b7|thiệt hại khoảng 26 tỷ đồng]].
=== the-gioi-lao-dong.txt
Bi kịch sau cánh cửa khóa trái

[[c3|Mười hai chiếc quan tài phủ cờ được đưa ra khỏi nhà xác Izmir chiều thứ Tư]]. Ông Suleyman Elban, thống đốc tỉnh, nói [[g2|26 người phải nhập viện]], năm người bị bỏng nặng.

Theo ông Cemal Demirtas, làm việc ở tòa nhà đối diện, [[g5|cửa thoát hiểm bị xích từ bên ngoài]]. "[[g6|Tôi lấy bình chữa cháy đập cửa sổ]]", ông kể.

[[g3|Lửa phát ra từ tầng hai, nơi cất dung môi]]. [[g4|Tám mươi lính cứu hỏa phải vật lộn sáu tiếng mới dập xong]].

Chủ xưởng, qua luật sư, khai rằng [[c1|cửa chỉ bị khóa vào ban đêm để chống trộm]]. Bộ trưởng Lao động Vedat Isikhan tuyên bố [[c2|sẽ kiểm tra 40.000 xưởng nhỏ trong vòng ba tháng]].
