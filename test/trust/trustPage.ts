import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { formatCount } from "../../src/strings/numbers";
import { measured, type Measured } from "./record";

const CASES = path.join(__dirname, "../cases");

/** docs/do-tin-cay.md: what is checked, by what, what is not known, and how to check by hand; for whoever signs. */
export function trustPage(): string {
  return `# Con số có đáng tin không?

Trang này viết cho người ký và người kiểm tra. Số đo trong trang do phần mềm ghi khi chạy các lệnh nêu bên cạnh (\`npm run trust\` viết lại trang này), ai có mã nguồn cũng chạy lại được.

## Tín Nhiệm làm gì với con số

- **Không số nào gõ tay.** Mỗi số ở Phụ lục I là công thức của chính Excel, đếm trên trang “Kết quả tín nhiệm”; mỗi số ở trang ấy lấy từ ô gốc trong bảng kiểm phiếu. Bấm “Vì sao?” ở ngăn để xem đường đi, hoặc chọn ô rồi xem thanh công thức. Gỡ Tín Nhiệm, số vẫn nguyên. (Chọn lập bằng giá trị cố định thì không còn công thức, số thì như nhau.)
- **Đọc rồi kể lại.** Mọi ô có chữ hoặc số của bảng đều nằm ở một chỗ: đã tính, đã đối chiếu, để riêng vì lý do gì, hoặc chưa hiểu. Chưa hiểu mà có thể là người hay phiếu thì không lập, và hỏi.
- **Ghi rồi đọc lại.** Ghi xong, mọi ô được đọc lại và so với số đã tính; một ô khác thì cả trang bị gỡ.
- **Không làm tròn khi xét mức.** “Từ 50%”, “từ 2/3” so bằng số phiếu nguyên: 9/18 là đúng 50%; 12/18 là đúng 2/3.
- **Không quyết định thay ai.** Phần mềm nhắc quy định; xử lý do cấp có thẩm quyền.

## Đã kiểm tra bằng gì

${table(proofs())}

Ngoài ra, mỗi lần sửa mã đều chạy lại mấy nghìn phép thử (\`npm test\`), trong đó có các phép thử ngẫu nhiên: không ô nào mất, không ô nào tính hai lần; số phiếu của từng người bằng số đếm độc lập.

## Điều chưa biết

- **Chưa chạy trên Excel thật ở đây.** Mọi phép thử chạy trên office.js nguyên bản của Microsoft với một phần mềm thay Excel; những chỗ Excel thật được báo là khác thì đã giả lập. Giờ đầu tiên trên Excel thật có bảng 25 việc để ghi: \`docs/kiem-thu-excel.md\`.
- **Bảng kẻ theo cách chưa ai nghĩ tới** có thể bị hỏi thừa, hoặc có chỗ chưa được nhắc. Vì vậy vẫn phải đọc dòng “Không tính” và trang “Kết quả tín nhiệm” trước khi ký.
- **Vài văn bản chưa đối chiếu được với bản gốc**; phần mềm nói rõ ở chỗ ấy. Mọi ranh giới của từng quy định: [quy-tac.md](quy-tac.md).
- Danh sách đầy đủ: \`docs/KNOWN_LIMITATIONS.md\`.

## Tự kiểm tra trong năm phút, chỉ bằng Excel

1. **Đủ người chưa?** Đếm số người ở các bảng gốc; so với cột _Tổng số_ của Phụ lục I, mục I, cộng mọi dòng. Dòng “Không tính” dưới bảng nêu ai không được tính.
2. **Đúng mức chưa?** Ở trang “Kết quả tín nhiệm” đặt bộ lọc, lọc cột _Mức_ là “Tín nhiệm cao” và cột _Đối tượng_ của một dòng Phụ lục I; số hàng Excel ghi ở thanh trạng thái phải bằng số ở Phụ lục I.
3. **Đúng phép chia chưa?** Lấy ba người bất kỳ, trong đó có người gần 50%: mở bảng gốc, gõ vào ô trống \`=số phiếu/số phiếu thu về\`; so với tỷ lệ đã in.
4. **Công thức có sống không?** Trên một bản sao của sổ, sửa một số phiếu ở bảng gốc: tỷ lệ, mức và Phụ lục I phải đổi theo.
5. **Máy này có chạy đúng không?** Trong một sổ mới: **?** → **Kiểm tra sau khi cài đặt**, làm ba bước; ô kết luận phải ghi **ĐẠT**.
`;
}

type Row = readonly [what: string, how: string, result: string];

function proofs(): readonly Row[] {
  const { libreoffice, faults, mutation } = measured();
  const { people, percentages } = published();
  return [
    [
      "Phép chia và mức, so với kết quả đã công bố",
      "số phiếu và tỷ lệ của các HĐND in trên báo (`npm test`)",
      `${formatCount(people)} người, ${formatCount(percentages)} tỷ lệ; những chỗ báo in khác đều rõ vì sao`,
    ],
    [
      "Bảng kẻ nhiều cách, có lỗi cố ý",
      "mẫu cố định, từng ô ghi rõ phải đọc là gì (`npm test`)",
      `hơn ${formatCount(Math.floor(casesIn("reading") / 50) * 50)} mẫu, phải đúng tất cả`,
    ],
    [
      "Công thức của mọi văn bản, tính lại bằng phần mềm khác",
      "LibreOffice, so từng ô, cả khi số phiếu bị sửa sau (`npm run check:libreoffice`)",
      `${day(libreoffice.day)}: ${formatCount(libreoffice.formulas)} công thức ở ${formatCount(libreoffice.workbooks)} sổ, ${formatCount(libreoffice.differing)} ô khác`,
    ],
    ...(faults ? [faultsRow(faults)] : []),
    [
      "Phép thử có bắt được lỗi không",
      "mã bị cố ý sửa sai từng chỗ, mỗi lần một chỗ (`npm run mutate`)",
      `bị phát hiện: ${mutationScores(mutation).join("; ")}`,
    ],
  ];
}

const MUTATED: Readonly<Record<string, string>> = {
  counting: "phép tính",
  reading: "đọc bảng",
  reporting: "giải thích",
  documents: "văn bản",
  proofreading: "soát văn bản",
};

/** By folder, over the parts of it that were run: "đọc bảng 92% của 1.200 chỗ (2/8 số tệp)". */
function mutationScores(mutation: Measured["mutation"]): readonly string[] {
  return Object.entries(MUTATED).flatMap(([folder, name]) => {
    const parts = Object.entries(mutation).filter(([key]) => key.split(" ")[0] === folder);
    if (parts.length === 0) return [];
    const made = sum(parts.map(([, { changes }]) => changes));
    const share = Math.floor((100 * sum(parts.map(([, { noticed }]) => noticed))) / made);
    const every = parts[0]?.[0].split("/")[1];
    const run = every === undefined ? "" : ` (${parts.length}/${every} số tệp)`;
    return [`${name} ${share}% của ${formatCount(made)} chỗ${run}`];
  });
}

function faultsRow({ day: on, faults, wrong }: NonNullable<Measured["faults"]>): Row {
  return [
    "Excel hỏng giữa chừng",
    "lỗi ở từng yêu cầu của từng việc (`npm run faults`)",
    `${day(on)}: ${formatCount(faults)} lỗi, ${formatCount(wrong)} lần mất trang hoặc báo sai`,
  ];
}

function table(rows: readonly Row[]): string {
  const all: readonly Row[] = [["Kiểm tra", "Bằng gì", "Kết quả"], ["---", "---", "---"], ...rows];
  return all.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Of test/cases/published-results.tsv: people, and percentages printed. */
function published(): { readonly people: number; readonly percentages: number } {
  const [head = "", ...rows] = readFileSync(path.join(CASES, "published-results.tsv"), "utf8")
    .trim()
    .split("\n");
  const columns = head.split("\t").flatMap((name, at) => (name.startsWith("pct_") ? [at] : []));
  const printed = rows.map((row) => columns.filter((at) => (row.split("\t")[at] ?? "") !== "").length);
  return { people: rows.length, percentages: sum(printed) };
}

function casesIn(folder: string): number {
  return readdirSync(path.join(CASES, folder)).length;
}

function day(iso: string): string {
  return iso.split("-").reverse().join("/");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
