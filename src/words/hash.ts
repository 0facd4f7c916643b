/** FNV-1a twice, from two offsets: against chance, not against intent. */
export class Hash {
  private first = 0x811c9dc5;
  private second = 0x9747b28c;

  add(text: string): void {
    let { first, second } = this;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x01000193) ^ (second >>> 15);
    }
    this.first = first;
    this.second = second;
  }

  /** One that goes on from here by itself. */
  copy(): Hash {
    const copy = new Hash();
    copy.first = this.first;
    copy.second = this.second;
    return copy;
  }

  value(): string {
    return hexadecimal(this.first) + hexadecimal(this.second);
  }
}

/** Byte by byte: numbers beyond 2³¹ are written to any base but 10 very slowly. */
function hexadecimal(bits: number): string {
  const byte = (from: number) => BYTES[(bits >>> from) & 0xff] ?? "";
  return byte(24) + byte(16) + byte(8) + byte(0);
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Stands for a text without holding any of it: equal for equal texts, and as good as never otherwise. */
export function hashOf(text: string): string {
  const hash = new Hash();
  hash.add(text);
  return hash.value();
}
