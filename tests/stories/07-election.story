# The same words by two speakers; near numbers of other measures; a count that moves on.
relations: g1 contradicts g2; g6 updates g3
=== baltic-and-balkan-wire.txt
[[b4?|Both sides say they won in Moravia-by-the-Sea]]

PORT SELDA, Oct 5 (BBW) - "[[g1|We have won this election]]," President Ilir Dragota told supporters on Sunday night. An hour later and two kilometres away, his challenger, Mayor Vesna Korac, stepped onto a lorry and said the very same thing: "[[g2|We have won this election]]."

With a third of the ballots counted, the electoral commission said [[g3|Dragota had 48.2 percent]] and [[g4|Korac 47.9 percent]]. [[g5|Turnout reached 71.4 percent, the highest since independence]], it said.

[[a1|A second round must be held in two weeks if neither passes 50 percent]].

Observers from the OSCE said [[a2|voting had been calm, but that state television gave Dragota four times as much airtime]]. A spokesman for the president called that assertion [[a3|"arithmetic by people who came for the beach"]].
=== bau-cu-quoc-te.txt
[[b4?|Bầu cử ở Moravia-by-the-Sea: ai cũng nhận mình thắng]]

"[[g1|Chúng ta đã thắng cuộc bầu cử này]]", Tổng thống Ilir Dragota hô lớn trước người ủng hộ đêm Chủ nhật. Chỉ một tiếng sau, đối thủ của ông, nữ thị trưởng Vesna Korac, leo lên thùng xe tải và cũng tuyên bố y như vậy: "[[g2|Chúng ta đã thắng cuộc bầu cử này]]".

Ủy ban bầu cử công bố [[g5|tỷ lệ cử tri đi bầu là 71,4%, cao nhất kể từ ngày độc lập]]. Đến sáng thứ Hai, khi đã kiểm 96% số phiếu, cơ quan này cho biết [[g6|ông Dragota được 49,1%]], còn [[b1|bà Korac được 48,6%]].

[[b2|Không ai đạt quá bán nên vòng hai sẽ diễn ra ngày 19/10]].

Bà Korac kêu gọi [[b3|kiểm lại phiếu ở thủ đô]].
=== selda-evening-opinion.md
### Opinion: The night of two winners

I have covered eleven elections and never heard an echo like Sunday's. [[c1|Dragota is not a dictator]]; [[c2|he is a man who has forgotten how to lose]].

The commission says that [[g6|the president has 49.1 percent of the vote after 96 percent of the count]]. It also says that [[g5|71.4 percent of voters turned out]], [[c3|a figure I find hard to square with the empty school where I voted]].

Vesna Korac wants [[b3?|a recount in the capital]]. She is right. [[c4|In 2021 a recount there moved 4,000 votes]].

If the mayor says "[[g2|we have won this election]]", let her show the protocols. If the president says it, let him show them too.

And Europe? It waits, as it has always done, for somebody to lose. An envoy told me, over a coffee I paid for, that [[c5|Brussels would recognise whoever the commission names]]. [[c6|The commission has nine members, six of them chosen by the president]].
