# What was asked for and what was given; the same trial on two days; a court case without any state of the topic.
relations: g5 updates g2; g7 contradicts g6
=== phap-dinh-ngay-ba.txt
[[g2?|Đề nghị phạt cựu giám đốc cảng 18 đến 20 năm tù]]

Ngày 12/6, tại phiên tòa xét xử vụ án xảy ra ở cảng Vĩnh Hòa, đại diện Viện kiểm sát cáo buộc [[g1|bị cáo Trương Đình Khải đã nhận hối lộ 46 tỷ đồng từ ba nhà thầu]]. Viện kiểm sát [[g2|đề nghị tòa tuyên phạt bị cáo từ 18 đến 20 năm tù]].

Theo cáo trạng, [[g3|tiền được giao trong các thùng cua biển, mỗi thùng hai tỷ đồng]]. Bị cáo một mực nói [[g4|đó là tiền vay của bạn bè để chữa bệnh cho vợ]].

Luật sư Đoàn Thị Mai, người bào chữa cho ông Khải, lập luận rằng [[g6|thân chủ của bà không có quyền quyết định gói thầu nào]]. Kiểm sát viên đáp lại: "[[g7|Không có chữ ký của bị cáo thì chẳng gói thầu nào chạy được]]".

[[a1|Phiên tòa kéo dài sáu ngày]], [[a2|có 14 bị cáo hầu tòa]].
=== phap-dinh-tuyen-an.txt
[[g5?|Cựu giám đốc cảng Vĩnh Hòa lãnh 17 năm tù]]

Chiều 17/6, Hội đồng xét xử [[g5|tuyên phạt ông Trương Đình Khải 17 năm tù về tội nhận hối lộ]], nhẹ hơn mức mà Viện kiểm sát đề nghị. Trước đó [[g2|Viện kiểm sát đề nghị mức án 18 đến 20 năm]].

Tòa nhận định [[b1|ông Khải đã nhận 46 tỷ đồng của ba nhà thầu]] nhưng [[b2|đã nộp lại 31 tỷ đồng]], được xem là tình tiết giảm nhẹ.

Nói lời sau cùng, ông Khải nghẹn ngào: "[[b3|Tôi xin lỗi anh em công nhân bến cảng]]". Bà Đoàn Thị Mai cho biết [[b4|thân chủ của bà sẽ kháng cáo]].

[[b5|Ba nhà thầu bị phạt từ 3 đến 7 năm tù]].
=== asia-docks-review.md
# [[g5?|Vietnamese port boss jailed for 17 years]]

A court in central Vietnam on 17 June [[g5|sentenced Truong Dinh Khai, the former director of Vinh Hoa port, to 17 years in prison for taking bribes]]. Prosecutors [[g2|had asked for 18 to 20 years]].

They said that Khai [[g1|had accepted 46 billion dong (about 1.8 million dollars) in bribes from three contractors]]. The money, according to the indictment, [[g3|was handed over in crates of sea crab, two billion dong to a crate]]. Khai maintained throughout that [[g4|friends had lent him the money for his wife's medical treatment]].

His lawyer, Doan Thi Mai, argued that [[g6|her client had no power to decide any tender]].

[[c1|Vinh Hoa handled 4.6 million tonnes of cargo last year]]. [[c2|It is the fourth port in the country to see its director convicted since 2019]].
