# Two sides with two shares of one thing; the same percentage for other things; a promise kept; English throughout but one.
relations: g1 contradicts g2; d1 updates g4
=== terminal-news-morning.md
# [[a1?|Pilots walk out at Anadolu Wings]]

**06:15** [[a1|Pilots of Anadolu Wings have begun the first strike in the airline's history]], the union Hava-Birlik says.

**07:40** The first figures, and they have little in common. The union says [[g1|90 percent of its members have stopped work]]. The airline says that [[g2|fewer than 40 percent of pilots have joined]].

**08:05** Passengers at Sabiha Gokcen sleep on yoga mats. "[[a2|I was rebooked to Sunday, and then to no day at all]]," says Petra Holub from Brno.

**09:30** Chief executive Demet Aral on television: "[[g3|We have offered 34 percent and we have nothing more to offer]]."

**10:10** Hava-Birlik's president, Okan Tezel, answers from a picket line. He says [[a3|34 percent is less than what inflation took]], and that [[g4|the strike will end on Friday at midnight, whatever happens]].

**11:00** The airport operator says [[a4|112 of 280 departures have been cancelled]], which is exactly 40 percent.
=== gulf-aviation-brief.txt
Anadolu Wings strike: who is counting?

[[b5|A strike by pilots grounded much of the fleet of Turkey's Anadolu Wings on Wednesday]]. According to the union, Hava-Birlik, [[g1|nine in ten of its members downed tools]]; according to the company [[g2|not even 40 percent of the pilots took part]].

The truth can be read on the departure boards. [[b1|By our own count, 131 flights out of Istanbul did not leave]].

The chief executive, Demet Aral, said her airline [[g3|had offered a rise of 34 percent and could offer nothing beyond it]]. [[b2|A first officer at Anadolu Wings earns about 96,000 lira a month before tax]]. Analysts at Kanat Research reckon [[b3|each day of strike costs the carrier 11 million dollars]].

[[b4|Pegasus and Turkish Airlines have put on 22 extra flights]].

Okan Tezel, the union leader, promised passengers that [[g4|the strike would be over on Friday at midnight]].
=== hang-khong-viet.txt
[[d5|Phi công Thổ Nhĩ Kỳ đi làm trở lại]]

[[d1|Cuộc đình công của phi công hãng Anadolu Wings kết thúc vào nửa đêm thứ Sáu]], đúng như lời hứa của chủ tịch công đoàn Okan Tezel. Hôm thứ Tư ông từng nói [[g4|dù thế nào thì nửa đêm thứ Sáu cũng thôi đình công]].

Kết quả? Hai bên đều không nhúc nhích. Tổng giám đốc Demet Aral nhắc đi nhắc lại [[g3?|hãng đã đề nghị tăng 34% và không còn gì hơn để đề nghị]]. Phía công đoàn đòi [[d2|tăng 60% cùng chế độ nghỉ mới]].

Trong ba ngày ấy, công đoàn khăng khăng [[g1|90% đoàn viên đã nghỉ việc]], còn hãng nói [[g2|chưa tới 40% phi công tham gia]].

[[d3|Gần 70.000 hành khách phải đổi vé]], trong đó có một đoàn du khách Việt Nam kẹt lại Cappadocia hai đêm. Chị Hà My, trưởng đoàn, cười trừ: "[[d4|Được thêm hai buổi ngắm khinh khí cầu miễn phí]]".
