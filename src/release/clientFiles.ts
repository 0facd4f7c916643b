import type { Address } from "./address";

/** One catalog for all versions: a second entry would show the add-in twice. */
const CATALOG = "{4E6D3C1B-8F5A-4D27-9B60-2A7C51E8D930}";
const KEY = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${CATALOG}`;

/** The shared folder with the manifest, as a network path; an office may have it elsewhere. */
function sharedFolder({ host }: Address): string {
  return `\\\\${host}\\tin-nhiem`;
}

/** What tells a user's Excel to trust the shared folder (learn.microsoft.com, "Sideload Office Add-ins for testing from a network share"). */
export function trustCatalog(address: Address): string {
  return registryFile(
    `[${KEY}]`,
    `"Id"="${CATALOG}"`,
    `"Url"="${sharedFolder(address).replaceAll("\\", "\\\\")}"`,
    '"Flags"=dword:00000001',
  );
}

export function forgetCatalog(): string {
  return registryFile(`[-${KEY}]`);
}

/** With the line ends of Windows. */
function registryFile(...lines: readonly string[]): string {
  return ["Windows Registry Editor Version 5.00", "", ...lines, ""].join("\r\n");
}

/** The same for many machines by a group policy, in words: preferences for the registry need no template of Office's. */
export function groupPolicyWords(address: Address): string {
  return `ĐƯA THƯ MỤC TIN CẬY ĐẾN MÁY NGƯỜI DÙNG BẰNG GPO

Mở Group Policy Management, sửa (Edit) một GPO áp dụng cho người dùng, rồi vào:
  User Configuration > Preferences > Windows Settings > Registry
Tạo ba mục (New > Registry Item), Action: Update, Hive: HKEY_CURRENT_USER, Key Path:
  ${KEY.slice("HKEY_CURRENT_USER\\".length)}

  Value name   Value type   Value data
  Id           REG_SZ       ${CATALOG}
  Url          REG_SZ       ${sharedFolder(address)}
  Flags        REG_DWORD    1

Nếu tệp khai báo để ở thư mục dùng chung khác thì ghi đường dẫn ấy vào Url (và vào tệp .reg).
Gỡ: đổi Action của một mục thành Delete, Key Path như trên, để trống Value name để xóa cả khóa.
Người dùng đăng nhập lại (hoặc chạy gpupdate /force) rồi mở lại Excel.
`.replaceAll("\n", "\r\n");
}
