/** The few XML operations needed to patch packages: flat elements with attributes and text. */

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between the tags, still escaped. */
  readonly inner: string;
}

export function escapeXml(text: string): string {
  const escaped = text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
  // Line breaks in attributes would be read back as spaces.
  return escaped.replace(/[\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ""] ?? whole;
    },
  );
}

/** All elements of that name, whatever their prefix; they must not contain themselves. */
export function elements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}(\\s[^<>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>)`,
    "g",
  );
  return [...xml.matchAll(pattern)].map(([, attributes = "", inner = ""]) => ({
    attributes: parseAttributes(attributes),
    inner,
  }));
}

export function firstElement(xml: string, name: string): XmlElement | undefined {
  return elements(xml, name)[0];
}

function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name] = unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

/** Removes the elements of that name with everything in them. */
export function withoutElements(xml: string, name: string): string {
  return xml.replace(
    new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*?)?(?:/>|>[\\s\\S]*?</(?:\\w+:)?${name}\\s*>)`, "g"),
    "",
  );
}

export function attributeList(
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false && value !== "")
    .map(([name, value]) => ` ${name}="${escapeXml(value === true ? "1" : String(value))}"`)
    .join("");
}
