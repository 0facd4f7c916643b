/** The ways from tables of one's own to tables that are read. */
export interface OwnTablesStrings {
  readonly title: string;
  readonly found: string;
  readonly selected: string;
  readonly empty: string;
  readonly listed: string;
  readonly beforeVote: string;
  readonly units: string;
  readonly back: string;
}

export const VIETNAMESE_OWN_TABLES: OwnTablesStrings = {
  title: "Dùng bảng của tôi",
  found:
    "Mở tệp có bảng kiểm phiếu, hoặc chép bảng vào tệp này. Bảng có cột họ tên và số phiếu ba mức được đọc ngay, không phải bấm gì.",
  selected: "Có bảng mà Tín Nhiệm không nhận ra? Bôi đen cả bảng trên trang tính rồi bấm:",
  empty: "Chưa có bảng? Lấy một trang kẻ sẵn để nhập họ tên và số phiếu:",
  listed: "Chưa lấy phiếu, mới có danh sách người? Xem văn bản nào lập được trước:",
  beforeVote: "Sang mục Văn bản",
  units: "Các đơn vị gửi tệp về?",
  back: "Quay lại",
};
