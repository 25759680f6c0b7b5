# Interview, op-ed and report on one subject; the same measure in two years and two places; a widened claim.
relations: g3 contradicts c2; c2 responds-to g3; b2 broader g2
=== phong-van-chuyen-gia.txt
"[[a3|Mặn năm nay đến sớm nhưng rút nhanh]]"

*Phóng viên trao đổi với tiến sĩ Lâm Quốc Thịnh, Viện Tài nguyên nước Cần Thơ, bên bờ sông Hàm Luông cuối tháng 3/2025.*

**Thưa ông, tình hình xâm nhập mặn năm nay ra sao?**

– [[g1|Ranh mặn bốn phần nghìn đã vào sâu 55 cây số trên sông Hàm Luông]]. [[a1|So với mùa khô 2020 thì ngắn hơn 20 cây số]], bà con cũng quen rồi, không còn hốt hoảng như trước.

**Thiệt hại thì sao ạ?**

– Theo chỗ tôi biết, [[g2|ở Bến Tre có chừng 1.200 héc-ta lúa bị cháy lá]]. Người trồng sầu riêng mới khổ.

**Có phải tại thủy điện thượng nguồn?**

– Tôi nghĩ không nên đổ hết cho đập. [[g3|Khai thác cát mới là nguyên nhân chính làm mặn lấn sâu]]. [[a2|Lòng sông Tiền đã hạ thấp gần ba mét trong 20 năm]].

**Ông khuyên nông dân điều gì?**

– [[g4|Nên trữ nước ngọt ngay từ tháng Mười Một]].
=== mekong-basin-letter.md
# [[g1?|Salt line stops at 55 km]]

[[g1|Salinity of four grams a litre has reached 55 km up the Ham Luong river]], according to Lam Quoc Thinh of the Institute of Water Resources in Can Tho. He blames the diggers rather than the dams: [[g3|sand mining, he says, is the main reason why salt water pushes so far inland]].

The provincial farm office in Ben Tre counts [[b1|1,350 hectares of damaged rice]]. [[b2|In the delta as a whole, 9,400 hectares of rice have been affected]], according to the ministry in Hanoi.

Dr Thinh's advice to growers is short: [[g4|store fresh water from November on]].

[[b3|On the neighbouring Co Chien river the salt line stands at 48 km]]. [[b4|In 2016 it reached 70 km on the Ham Luong]].
=== opinion-page.txt
[[c2?|The dams did it]], and we know it

By Pham Hoai Anh

I like Dr Lam Quoc Thinh, and I have drunk his tea. But when he tells a newspaper that [[g3|sand mining is the chief cause of salt intrusion]], I want to ask him who took the sediment out of the river in the first place.

[[c1|Upstream reservoirs now hold back two thirds of the Mekong's silt]]. [[c2|It is the dams, and not the sand barges, that let the sea in]]. [[c3|China alone runs twelve of them on the main stream]].

He is right about one thing. Farmers [[g4?|should fill their ponds in November]], not in February.

[[c4|My father planted rice at Ba Tri for forty years without tasting salt before Tet]].

So let us measure, and in the open. [[c5|The commission in Vientiane publishes sediment figures once a year, eleven months late]].
