# Three speakers on one exchange; near numbers; one side's count of both sides; what was said before and after.
relations: d1 same-position g7
=== state-agency-readout.txt
ANKARA (Devlet Haber) - President Recep Tayyip Erdogan on Saturday [[a4|welcomed the exchange of prisoners carried out on the Belarusian border]] and [[a5|congratulated the officials of the National Intelligence Organisation who took part in the preparations]].

"[[g1|Two hundred and five families on each side will embrace their sons tonight]]," the president said at the opening of a hospital in Samsun. He stated that [[g7|Turkiye would continue its efforts until a just peace was reached]].

The president underlined that [[a1|his country had mediated in eleven exchanges since 2022]] and that [[a2|the wounded and the seriously ill would be the next to go home]].

He also held a telephone conversation with President of the United Arab Emirates Mohamed bin Zayed Al Nahyan, in which [[a3|bilateral relations were discussed]].
=== dnipro-dispatch.txt
[[g2?|Ukraine brings home 205]] in largest swap of the month

KYIV, 19 July 2025 - [[g2|Two hundred and five Ukrainian servicemen returned from Russian captivity on Saturday]], President Volodymyr Zelensky said. [[b1|The youngest is 22, the eldest 59]], according to the Coordination Headquarters.

Russia's defence ministry said that [[g3|205 Russian soldiers had been handed over by Ukraine]] and that [[g4|they were receiving medical help in Belarus]].

"[[g5|Every second one of them was in Mariupol]]," Zelensky wrote on X. He thanked the Emirates; [[b2|he did not mention Turkey]].

Relatives of those still missing stood by the road with photographs. [[b3|More than 60,000 people are on the register of the missing]], the interior ministry says.

In Moscow the human rights commissioner, Tatyana Moskalkova, published pictures of men with flags on a bus. She said that [[b4|all of them had been able to call home]].
=== ban-tin-trua.md
# Trao đổi tù binh Nga – Ukraine: [[c3|mỗi bên nhận về 205 người]]

*Thứ Bảy, 19/7/2025*

Tổng thống Volodymyr Zelensky thông báo [[g2|205 quân nhân Ukraine đã được Nga trao trả]]. Ông cho biết thêm [[g5|một nửa trong số này từng bám trụ ở Mariupol]].

Bộ Quốc phòng Nga xác nhận [[g3|phía Ukraine đã trao lại 205 binh sĩ Nga]], [[g4|những người này đang được chăm sóc y tế tại Belarus]].

Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan chia vui: "[[g1|Đêm nay, 205 gia đình mỗi bên sẽ được ôm con vào lòng]]".

Hôm 2/7, [[c1|hai bên đã trao đổi 150 tù binh]]. Theo ông Zelensky, [[c2|từ đầu năm đến nay đã có 5.757 người trở về]].

Sở chỉ huy điều phối về tù binh nói [[b1|người trẻ nhất 22 tuổi, người lớn tuổi nhất 59]].
=== tong-hop-tuan.md
## Tuần qua ở Ukraine

- [[g2|205 lính Ukraine trở về từ nhà tù Nga hôm thứ Bảy]], ông Zelensky nói; [[g6|trong số về nước ngày thứ Ba có 57 thương binh nặng]], cũng theo ông.
- Matxcơva thông báo [[g3?|đã đón 205 quân nhân của mình]].
- Ông Erdogan, trong cuộc gặp Tổng thư ký Liên Hợp Quốc hôm thứ Sáu, lặp lại rằng [[d1|Thổ Nhĩ Kỳ sẽ không ngừng nỗ lực cho tới khi có hòa bình công bằng]].
- [[d2|Nga phóng 728 máy bay không người lái trong một đêm, nhiều nhất từ trước đến nay]], không quân Ukraine cho hay.
- [[d3|Giá lúa mì ở Odesa giảm 3%]].
- Bà Tatyana Moskalkova, ủy viên nhân quyền Nga, viết trên Telegram: [[b4|tất cả binh sĩ trở về đều đã được gọi điện cho gia đình]].
