# Daily counts and a weekly summary; a number corrected next day; near numbers in near places.
relations: g2 updates g1; d1 updates g2
=== suc-khoe-thu-hai.txt
[[a4|Sốt xuất huyết tăng nhanh ở Hà Nội]]

Ngày 8/9, Trung tâm Kiểm soát bệnh tật (CDC) Hà Nội thông báo [[g1|tuần qua thành phố ghi nhận 412 ca sốt xuất huyết]], trong đó [[g3|huyện Đan Phượng nhiều nhất với 67 bệnh nhân]].

Bác sĩ Nguyễn Trung Cấp, Bệnh viện Bệnh nhiệt đới Trung ương, khuyến cáo [[g4|người bệnh không nên tự ý truyền dịch tại nhà]]. Ông nói thêm [[a1|khoa của ông đang điều trị 38 bệnh nhân nặng]].

Theo chị Hạnh, bán nước ở chợ Phùng, [[a2|cả tháng nay chưa thấy ai đi phun thuốc]].

[[a3|Cùng kỳ năm ngoái Hà Nội có 390 ca]].

Bệnh viện Thanh Nhàn [[a5|đã kê thêm 40 giường]]. Một điều dưỡng ở đây thú thật: "[[a6|Có hôm ba bệnh nhân nằm chung hai giường]]".
=== suc-khoe-thu-ba.txt
[[b2|CDC Hà Nội đính chính số ca sốt xuất huyết]]

Ngày 9/9, CDC Hà Nội cho biết do nhập trùng dữ liệu ở ba quận, [[g2|số ca sốt xuất huyết trong tuần qua là 368, không phải 412 như thông báo trước đó]].

Cơ quan này khẳng định [[g3|ổ dịch lớn nhất vẫn nằm ở Đan Phượng với 67 ca]]. [[g5|Chưa có ca tử vong nào]], CDC cho hay.

Về phản ánh của người dân chợ Phùng, đại diện trung tâm nói [[b1|đã phun hóa chất hai đợt trong tháng 8]].

Giám đốc CDC, ông Bùi Văn Hào, nhận lỗi trước báo chí. "[[g6|Sai là do chúng tôi, không phải do phần mềm]]", ông nói. Ông đề nghị [[b3|các quận gửi báo cáo trước 15 giờ hằng ngày]].
=== mekong-health-bulletin.md
# Health bulletin: week of 8 September

**Hanoi.** The city's centre for disease control says [[g2|368 dengue cases were recorded last week, after it removed duplicates from an earlier count of 412]]. It says that [[g5|no one has died]] and that [[g3|Dan Phuong district was hit hardest, with 67 cases]].

**Ho Chi Minh City.** [[c1|The southern metropolis recorded 412 cases of hand, foot and mouth disease in the same week]]. The health department urged [[c2|kindergartens to close classes with more than two patients]].

**Advice.** Nguyen Trung Cap, of the National Hospital for Tropical Diseases in Hanoi, warns that [[g4|patients should not put themselves on a drip at home]].

**Laos.** [[c3|Vientiane reported 67 dengue cases]].

**Quote of the week.** Bui Van Hao, director of Hanoi's disease control centre, on the double counting: "[[g6|The mistake was ours and not the software's]]."
=== tin-tuan-sau.txt
[[d4|Dịch sốt xuất huyết chưa hạ nhiệt]]

CDC Hà Nội ngày 15/9 công bố [[d1|tuần này toàn thành phố có 455 ca mắc sốt xuất huyết]], tăng gần một phần tư so với tuần trước. [[d2|Một bệnh nhân 61 tuổi ở Hoài Đức đã tử vong]].

Ở tuần trước đó, sau khi rà soát, [[g2?|trung tâm ghi nhận 368 ca]].

Sở Y tế yêu cầu [[d3|các phường diệt lăng quăng vào mỗi sáng thứ Bảy]].

Tại phía nam, [[d5|TP.HCM có 368 ca tay chân miệng trong tuần]], giảm so với tuần trước nữa. Bác sĩ Trương Hữu Khanh khuyên [[d6|phụ huynh đừng tự mua kháng sinh cho con]]. [[d7|Đến nay cả nước ghi nhận hơn 60.000 ca sốt xuất huyết]], Bộ Y tế thống kê.
