/** Where the add-in is served from, checked: https, ends with a slash, and nothing in it that any of the files would have to quote. */
export class Address {
  /** With the slash at its end: "https://may-chu.co-quan.vn/tin-nhiem/". */
  readonly href: string;
  /** "/tin-nhiem/". */
  readonly path: string;
  /** Without a port. */
  readonly host: string;

  /** Throws AddressRefused with a sentence that says what to write instead. */
  constructor(written: string) {
    const fault = faultOf(written);
    if (fault) throw new AddressRefused(fault);
    const { href, pathname, hostname } = new URL(written);
    this.href = href;
    this.path = pathname;
    this.host = hostname;
  }

  /** On the machine where it is tried, not on a server. */
  get isLocal(): boolean {
    return this.host === "localhost";
  }
}

export class AddressRefused extends Error {}

const EXAMPLE = "https://may-chu.co-quan.vn/tin-nhiem/";

function faultOf(written: string): string | undefined {
  if (/\s/.test(written)) return `Địa chỉ "${written}" có dấu cách. Viết liền, ví dụ ${EXAMPLE}`;
  if (written.startsWith("http://"))
    return `Excel chỉ mở phần bổ trợ qua https. Viết "https://${written.slice("http://".length)}" và cài chứng thư cho máy chủ.`;
  if (!written.startsWith("https://") || !URL.canParse(written))
    return `"${written}" không phải địa chỉ https. Viết đủ như ${EXAMPLE}`;
  if (/[?#@]/.test(written))
    return `Địa chỉ "${written}" chỉ gồm tên máy chủ và thư mục, không có ?, # hay @. Ví dụ ${EXAMPLE}`;
  if (!written.endsWith("/")) return `Địa chỉ phải kết thúc bằng dấu /. Viết "${written}/".`;
  if (!/^[a-z0-9.:/_~-]+$/i.test(written) || written.slice("https://".length).includes("//"))
    return `Địa chỉ "${written}" chỉ được có chữ không dấu, chữ số và . - _ ~ giữa các dấu /. Ví dụ ${EXAMPLE}`;
  return undefined;
}
