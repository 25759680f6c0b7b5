# Far from the topic; local speakers under name, role and pronoun; counts of three groups in one sentence; an error passed on.
relations: g4 contradicts c2; d1 updates g3
=== highland-echo.txt
[[g2?|Three dead]], [[g3?|five missing]] after quarry wall gives way

LLANFAIR, 18 May - [[g1|A wall of slate came down at the Penrhos quarry shortly before noon on Monday]]. [[g2|Three men were killed]], [[g3|five are missing]] and [[a1|two climbed out with broken arms]], Chief Inspector Rhian Parry said in the car park that has become a command post.

[[a5|The quarry belongs to Gwynant Stone]]. Its managing director, Tudur Ellis, said [[g4|the face had been inspected on Friday and found safe]]. "[[g5|I know every one of these men by his first name]]," he told reporters, and turned away.

[[a6|Rain has fallen on the valley for nine days]]. [[a2|Geologists had warned of movement in the upper bench as early as March]], according to a letter shown to the Highland Echo by the union's local secretary, Gethin Rowlands. [[g6|The letter was never answered]], he said.

[[a3|Seventy rescuers, with four dogs, were at work on Monday night]]. [[a4|A similar fall at Dinorwig killed four men in 1969]].
=== metro-tabloid.txt
QUARRY HORROR

[[b1|Five men are dead and three missing in Wales after a cliff of slate thundered down on a quarry]] - or was it the other way round? Early reports got it wrong, ours included, and we apologise. Police say that [[g2|three men died]] and [[g3|five have not been found]].

[[g1|The fall at Penrhos happened just before midday on Monday]]. Mum-of-two Bethan Hughes felt it in her kitchen a mile off. "[[b2|The cups walked off the shelf]]," she said.

Boss Tudur Ellis, 61, was close to tears. "[[g5|I know all of these men by their first names]]," he said. His firm [[b3|made a profit of 4.1 million pounds last year]].

The union's man, Gethin Rowlands, is furious: he says [[g6|nobody ever replied to its letter]].
=== tin-anh-quoc.txt
[[c3|Sập mỏ đá ở xứ Wales]]

[[g1|Vách đá phiến ở mỏ Penrhos đổ sụp gần trưa thứ Hai]]. Bà Rhian Parry, chánh thanh tra cảnh sát, cho biết [[g2|ba người thiệt mạng]] và [[g3|năm người mất tích]].

Ông Tudur Ellis, giám đốc công ty Gwynant Stone, quả quyết [[g4|vách đá vừa được kiểm tra hôm thứ Sáu và đạt yêu cầu an toàn]]. Thanh tra mỏ Sioned Vaughan thì nói ngược lại: [[c2|thứ Sáu tuần ấy chẳng có ai đến kiểm tra cả]].

Theo ông Gethin Rowlands của công đoàn, [[g6|bức thư cảnh báo không hề được trả lời]].

[[c1|Người Việt làm ở mỏ này có hai anh em quê Nghệ An, cả hai đều bình an]], một người bạn của họ ở Manchester kể.
=== highland-echo-thursday.md
# Penrhos: [[d5?|the last man is found]]

*21 May*

[[d5|Rescuers found the body of Dewi Pritchard, 34, at dawn on Thursday]]. [[d1|All five of the missing are now known to be dead]], Chief Inspector Rhian Parry said. [[d2|The toll of Monday's fall thus stands at eight]].

The union repeated that [[g6?|its letter of March had gone unanswered]]. Mr Ellis no longer speaks to the press; [[d3|he was questioned for six hours on Wednesday]].

The mines inspector, Sioned Vaughan, told the council: "[[c2?|Nobody inspected the face that Friday]]." [[d4|The logbook for that week is missing]], she added.

Flags will fly at half mast until Sunday. First Minister Eluned Morgan, who came without cameras, said [[d6|the report would be published in full]]. [[d7|A fund for the families has passed 300,000 pounds]]. Asked whether the quarry would open again, Gethin Rowlands of the union took a long time to answer. "[[d8|My father died in it and my son works in it]]," he said.
