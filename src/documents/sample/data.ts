import type { InventedPerson, Marks, Meeting } from "../plan/inventedVote";

export const REPORT_LINE =
  "(Kèm theo Báo cáo số 121-BC/HU, ngày 24/6/2022 của Ban Thường vụ Huyện ủy Bảo Lâm)";

/** 13 people; the highest share of "tín nhiệm cao" is 18/19, the lowest 14/19. */
export const DISTRICT_COMMITTEE: Meeting<InventedPerson> = {
  issued: 19,
  returned: 19,
  votes: [
    { position: "Bí thư Huyện ủy", marks: [18, 1, 0] },
    { position: "Phó Bí thư Thường trực Huyện ủy", marks: [17, 2, 0] },
    { position: "Phó Bí thư Huyện ủy, Chủ tịch UBND huyện", marks: [17, 1, 1] },
    { position: "Ủy viên Ban Thường vụ, Phó Chủ tịch HĐND huyện", marks: [16, 3, 0] },
    { position: "Ủy viên Ban Thường vụ, Phó Chủ tịch UBND huyện", marks: [15, 3, 1] },
    { position: "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Huyện ủy", marks: [16, 2, 1] },
    { position: "Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Huyện ủy", marks: [15, 4, 0] },
    { position: "Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Huyện ủy", marks: [18, 1, 0] },
    { position: "Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Huyện ủy", marks: [17, 2, 0] },
    { position: "Ủy viên Ban Thường vụ, Chỉ huy trưởng Ban Chỉ huy Quân sự huyện", marks: [16, 3, 0] },
    { position: "Ủy viên Ban Thường vụ, Trưởng Công an huyện", marks: [14, 4, 1] },
    { position: "Ủy viên Ban Thường vụ, Chánh Văn phòng Huyện ủy", marks: [16, 2, 1] },
    { position: "Ủy viên Ban Thường vụ, Bí thư Đảng ủy thị trấn Lộc Thắng", marks: [15, 3, 1] },
  ],
};

/** What the five people of each commune's Ban Thường vụ are, in the order of their votes. */
export const COMMUNE_POSITIONS = [
  "Bí thư Đảng ủy",
  "Phó Bí thư Thường trực Đảng ủy",
  "Phó Bí thư Đảng ủy, Chủ tịch UBND",
  "Ủy viên Ban Thường vụ Đảng ủy, Phó Chủ tịch HĐND",
  "Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Ủy ban MTTQ Việt Nam",
] as const;

export interface Commune extends Meeting<Marks> {
  /** "Xã Lộc An": the name of its sheet. */
  readonly name: string;
}

/** 70 people; all reach half at "tín nhiệm cao" but one, who has 7 of 11 at "tín nhiệm". */
export const COMMUNES: readonly Commune[] = [
  {
    name: "Thị trấn Lộc Thắng",
    issued: 15,
    returned: 15,
    votes: [
      [14, 1, 0],
      [13, 2, 0],
      [12, 2, 1],
      [13, 1, 1],
      [11, 4, 0],
    ],
  },
  {
    name: "Xã Lộc An",
    issued: 15,
    returned: 14,
    votes: [
      [13, 1, 0],
      [12, 2, 0],
      [12, 1, 1],
      [11, 3, 0],
      [10, 3, 1],
    ],
  },
  {
    name: "Xã Lộc Bắc",
    issued: 12,
    returned: 12,
    votes: [
      [11, 1, 0],
      [10, 2, 0],
      [9, 2, 1],
      [10, 1, 1],
      [8, 4, 0],
    ],
  },
  {
    name: "Xã Lộc Bảo",
    issued: 13,
    returned: 13,
    votes: [
      [12, 1, 0],
      [11, 2, 0],
      [11, 1, 1],
      [9, 3, 1],
      [10, 3, 0],
    ],
  },
  {
    name: "Xã Lộc Đức",
    issued: 15,
    returned: 15,
    votes: [
      [15, 0, 0],
      [13, 2, 0],
      [12, 3, 0],
      [11, 3, 1],
      [12, 2, 1],
    ],
  },
  {
    name: "Xã Lộc Lâm",
    issued: 11,
    returned: 11,
    votes: [
      [10, 1, 0],
      [9, 2, 0],
      [3, 7, 1],
      [8, 2, 1],
      [9, 1, 1],
    ],
  },
  {
    name: "Xã Lộc Nam",
    issued: 14,
    returned: 14,
    votes: [
      [13, 1, 0],
      [11, 3, 0],
      [12, 2, 0],
      [10, 3, 1],
      [11, 2, 1],
    ],
  },
  {
    name: "Xã Lộc Ngãi",
    issued: 16,
    returned: 15,
    votes: [
      [14, 1, 0],
      [12, 3, 0],
      [13, 1, 1],
      [11, 4, 0],
      [10, 4, 1],
    ],
  },
  {
    name: "Xã Lộc Phú",
    issued: 13,
    returned: 13,
    votes: [
      [12, 1, 0],
      [12, 0, 1],
      [10, 3, 0],
      [11, 2, 0],
      [9, 3, 1],
    ],
  },
  {
    name: "Xã Lộc Quảng",
    issued: 12,
    returned: 12,
    votes: [
      [12, 0, 0],
      [10, 2, 0],
      [11, 1, 0],
      [9, 2, 1],
      [10, 1, 1],
    ],
  },
  {
    name: "Xã Lộc Tân",
    issued: 14,
    returned: 14,
    votes: [
      [12, 2, 0],
      [13, 1, 0],
      [11, 2, 1],
      [10, 4, 0],
      [12, 1, 1],
    ],
  },
  {
    name: "Xã Lộc Thành",
    issued: 17,
    returned: 17,
    votes: [
      [16, 1, 0],
      [15, 2, 0],
      [14, 2, 1],
      [13, 3, 1],
      [12, 5, 0],
    ],
  },
  {
    name: "Xã B'Lá",
    issued: 11,
    returned: 11,
    votes: [
      [10, 1, 0],
      [9, 1, 1],
      [8, 3, 0],
      [9, 2, 0],
      [7, 3, 1],
    ],
  },
  {
    name: "Xã Tân Lạc",
    issued: 13,
    returned: 13,
    votes: [
      [11, 2, 0],
      [12, 1, 0],
      [10, 2, 1],
      [9, 4, 0],
      [11, 1, 1],
    ],
  },
];

/** 45 people, by the body they lead; voted on at one meeting. */
export const DISTRICT_LEADERS: Meeting<InventedPerson & { readonly body: string }> = {
  issued: 38,
  returned: 38,
  votes: [
    ...led("Hội đồng nhân dân huyện", [
      ["Chủ tịch HĐND", [36, 2, 0]],
      ["Phó Chủ tịch HĐND", [34, 4, 0]],
      ["Phó Chủ tịch HĐND", [33, 4, 1]],
      ["Trưởng Ban Kinh tế - Xã hội HĐND", [31, 6, 1]],
      ["Phó Trưởng Ban Kinh tế - Xã hội HĐND", [30, 7, 1]],
      ["Trưởng Ban Pháp chế HĐND", [32, 5, 1]],
      ["Phó Trưởng Ban Pháp chế HĐND", [29, 8, 1]],
    ]),
    ...led("Ủy ban nhân dân huyện", [
      ["Chủ tịch UBND", [35, 3, 0]],
      ["Phó Chủ tịch UBND", [33, 4, 1]],
      ["Phó Chủ tịch UBND", [32, 6, 0]],
      ["Phó Chủ tịch UBND", [34, 3, 1]],
      ["Ủy viên UBND, Chánh Văn phòng HĐND và UBND", [31, 6, 1]],
      ["Ủy viên UBND, Chỉ huy trưởng Ban Chỉ huy Quân sự", [33, 5, 0]],
      ["Ủy viên UBND, Trưởng Công an", [30, 7, 1]],
      ["Ủy viên UBND, Chánh Thanh tra", [28, 9, 1]],
      ["Ủy viên UBND, Trưởng phòng Nội vụ", [31, 5, 2]],
      ["Ủy viên UBND, Trưởng phòng Tài chính - Kế hoạch", [30, 8, 0]],
      ["Ủy viên UBND, Trưởng phòng Giáo dục và Đào tạo", [33, 4, 1]],
      ["Ủy viên UBND, Trưởng phòng Nông nghiệp và Phát triển nông thôn", [29, 7, 2]],
      ["Ủy viên UBND, Trưởng phòng Kinh tế và Hạ tầng", [28, 8, 2]],
      ["Ủy viên UBND, Trưởng phòng Tài nguyên và Môi trường", [28, 7, 3]],
      ["Ủy viên UBND, Trưởng phòng Lao động - Thương binh và Xã hội", [32, 5, 1]],
      ["Ủy viên UBND, Trưởng phòng Văn hóa và Thông tin", [31, 6, 1]],
      ["Ủy viên UBND, Trưởng phòng Tư pháp", [30, 6, 2]],
      ["Ủy viên UBND, Trưởng phòng Dân tộc", [32, 6, 0]],
      ["Ủy viên UBND, Trưởng phòng Y tế", [34, 3, 1]],
    ]),
    ...led("Ủy ban MTTQ Việt Nam huyện", [
      ["Chủ tịch Ủy ban MTTQ Việt Nam", [35, 3, 0]],
      ["Phó Chủ tịch Ủy ban MTTQ Việt Nam", [33, 4, 1]],
      ["Phó Chủ tịch Ủy ban MTTQ Việt Nam", [32, 5, 1]],
      ["Phó Chủ tịch Ủy ban MTTQ Việt Nam", [31, 7, 0]],
    ]),
    ...led("Liên đoàn Lao động huyện", [
      ["Chủ tịch Liên đoàn Lao động", [34, 4, 0]],
      ["Phó Chủ tịch Liên đoàn Lao động", [31, 6, 1]],
      ["Phó Chủ tịch Liên đoàn Lao động", [30, 7, 1]],
    ]),
    ...led("Huyện đoàn", [
      ["Bí thư Huyện đoàn", [33, 4, 1]],
      ["Phó Bí thư Huyện đoàn", [32, 5, 1]],
      ["Phó Bí thư Huyện đoàn", [30, 6, 2]],
    ]),
    ...led("Hội Liên hiệp Phụ nữ huyện", [
      ["Chủ tịch Hội Liên hiệp Phụ nữ", [35, 2, 1]],
      ["Phó Chủ tịch Hội Liên hiệp Phụ nữ", [33, 5, 0]],
      ["Phó Chủ tịch Hội Liên hiệp Phụ nữ", [31, 6, 1]],
    ]),
    ...led("Hội Nông dân huyện", [
      ["Chủ tịch Hội Nông dân", [34, 3, 1]],
      ["Phó Chủ tịch Hội Nông dân", [32, 6, 0]],
      ["Phó Chủ tịch Hội Nông dân", [29, 8, 1]],
    ]),
    ...led("Hội Cựu chiến binh huyện", [
      ["Chủ tịch Hội Cựu chiến binh", [36, 2, 0]],
      ["Phó Chủ tịch Hội Cựu chiến binh", [33, 4, 1]],
      ["Phó Chủ tịch Hội Cựu chiến binh", [32, 5, 1]],
    ]),
  ],
};

function led(body: string, people: readonly (readonly [position: string, marks: Marks])[]) {
  return people.map(([position, marks]) => ({ body, position, marks }));
}
