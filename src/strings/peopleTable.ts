/** The columns of a list of people that is copied: it goes into Vietnamese documents. */
export const PEOPLE_COLUMNS = [
  "STT",
  "Họ và tên",
  "Chức vụ",
  "Đơn vị",
  "Tín nhiệm cao",
  "Tín nhiệm",
  "Tín nhiệm thấp",
  "Mẫu số",
  "Tỷ lệ tín nhiệm cao",
  "Tỷ lệ tín nhiệm",
  "Tỷ lệ tín nhiệm thấp",
  "Mức",
  "Nguồn",
] as const;
