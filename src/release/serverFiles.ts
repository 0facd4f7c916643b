import type { Address } from "./address";
import { A_YEAR, cacheRule, commonHeaders, HASHED, READ_FROM_OTHER_ORIGINS, TEXTS, TYPES } from "./serving";

/** For `include` inside the server block of a machine that has https already. */
export function nginxConfiguration(address: Address, version: string): string {
  const headers = (cache: string, more = "") =>
    [...Object.entries(commonHeaders(address)), ["Cache-Control", cache]]
      .map(([name, value]) => `add_header ${name} "${value}";`)
      .join("\n        ") + more;
  // Pages are in these lists by themselves.
  const besidePages = TEXTS.filter((type) => type !== TYPES["html"]).join(" ");
  const types = Object.entries(TYPES).map(([ending, type]) => `${type} ${ending};`);
  return `# Tín Nhiệm ${version} tại ${address.href}
# Đặt trong khối server { … } đã có https:   include /etc/nginx/tin-nhiem.conf;
# Chỉ phải sửa một chỗ: thư mục ở dòng alias, là nơi đã chép nội dung thư mục web/ vào. Giữ dấu / ở cuối.

location ${address.path} {
    alias /srv/tin-nhiem/;

    types { ${types.join(" ")} }
    charset utf-8;
    charset_types ${besidePages};
    gzip on;
    gzip_types ${besidePages};

    location ~ "${HASHED.source}" {
        ${headers(cacheRule("x.0123456789.js"))}
    }

    location ~ "/${READ_FROM_OTHER_ORIGINS.replace(".", "\\.")}$" {
        ${headers(cacheRule(READ_FROM_OTHER_ORIGINS), '\n        add_header Access-Control-Allow-Origin "*";')}
    }

    ${headers(cacheRule("taskpane.html")).replaceAll("\n    ", "\n")}
}
`;
}

/**
 * The web.config of the folder in IIS. IIS tells files by name only, so each part whose name tells its content is named;
 * parts of older versions fall back to being asked about every time.
 */
export function iisConfiguration(address: Address, version: string, files: readonly string[]): string {
  const headers = Object.entries(commonHeaders(address)).map(header).join("\n        ");
  const hashed = files.filter((file) => HASHED.test(file)).map(keptForAYear);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Tín Nhiệm ${version} tại ${address.href} : chép tệp này vào thư mục web đã chép lên máy chủ. Không phải sửa gì. -->
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      ${Object.entries(TYPES).map(mimeMap).join("\n      ")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
        ${headers}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${READ_FROM_OTHER_ORIGINS}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          ${header(["Access-Control-Allow-Origin", "*"])}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
${hashed.join("\n")}
</configuration>
`;
}

function header([name, value]: readonly [string, string]): string {
  return `<remove name="${name}" /><add name="${name}" value="${value}" />`;
}

function mimeMap([ending, type]: readonly [string, string]): string {
  const charset = TEXTS.includes(type) ? "; charset=utf-8" : "";
  return `<remove fileExtension=".${ending}" /><mimeMap fileExtension=".${ending}" mimeType="${type}${charset}" />`;
}

function keptForAYear(file: string): string {
  const days = A_YEAR / 86_400;
  return `  <location path="${file}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>`;
}
