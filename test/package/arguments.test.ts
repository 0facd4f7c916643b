import { AddressRefused } from "../../src/release/address";
import { parseArguments, UsageError } from "./arguments";

function refusal(...words: string[]): string {
  try {
    parseArguments(words);
  } catch (error) {
    if (error instanceof UsageError || error instanceof AddressRefused) return error.message;
    throw error;
  }
  return "taken";
}

describe("the command line of npm run package", () => {
  test.each([
    ["https://may-chu.co-quan.vn/tin-nhiem/", "/tin-nhiem/"],
    ["https://may-chu.co-quan.vn:8443/a/b/", "/a/b/"],
    ["https://10.0.0.5/", "/"],
  ])("%s is an address to serve from", (url, folder) => {
    expect(parseArguments(["--url", url]).address).toMatchObject({ href: url, path: folder });
  });

  test.each([
    ["http://may-chu/tin-nhiem/", /chỉ mở phần bổ trợ qua https\. Viết "https:\/\/may-chu\/tin-nhiem\/"/],
    ["https://may-chu/tin-nhiem", /kết thúc bằng dấu \/\. Viết "https:\/\/may-chu\/tin-nhiem\/"/],
    ["https://may-chu/tín nhiệm/", /có dấu cách/],
    ["https://may-chu/tín-nhiệm/", /chữ không dấu/],
    ['https://may-chu/"; return 200;/', /dấu cách/],
    ["https://may-chu/a{b}/", /chữ không dấu/],
    ["https://may-chu//a/", /chữ không dấu/],
    ["https://may-chu/a/?b/", /không có \?/],
    ["https://ten:mat-khau@may-chu/", /không có \?, # hay @/],
    ["may-chu/tin-nhiem/", /không phải địa chỉ https/],
    ["https://", /không phải địa chỉ https/],
    ["", /không phải địa chỉ https/],
  ])("%j is refused in one sentence that says what to write", (url, sentence) => {
    expect(refusal("--url", url)).toMatch(sentence);
    expect(refusal("--url", url)).not.toContain("\n");
  });

  test.each([
    [[], /^Thiếu địa chỉ máy chủ/],
    [["--url"], /^Sau --url phải có giá trị/],
    [["--url", "--out"], /^Sau --url phải có giá trị/],
    [["--adress", "https://may-chu/"], /^Không hiểu "--adress"/],
    [["https://may-chu/"], /^Không hiểu "https:\/\/may-chu\/"/],
    [["--url", "https://may-chu/", "--office-js", "npm"], /^--office-js là "local" \(đi kèm\) hoặc "cdn"/],
    [["--url", "https://may-chu/", "--url", "https://may-chu/"], /^--url chỉ viết một lần/],
  ])("%j is refused", (words, sentence) => {
    expect(refusal(...words)).toMatch(sentence);
  });
});
