/** A vote of two people, and one of five years before that one of them was in. */
export const EARLIER_AND_NOW = `== Năm 2026
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC AN NĂM 2026
Số phiếu thu về: 20
STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ An | Bí thư | 15 | 3 | 2
2 | Cán bộ Bình | Ủy viên | 12 | 6 | 2
== Kỳ trước
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC AN NĂM 2021
Số phiếu thu về: 25
STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ An | Bí thư | 10 | 5 | 5`;
