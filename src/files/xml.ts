import { SaxesParser } from "saxes";
import { CAPS } from "./caps";
import { broken, FileRefused } from "./fileRefused";
import type { Turns } from "../turns/turns";
import { unpacked, type FilePart } from "./zip";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is told of a part's elements, by their names without prefix; those of other vocabularies than its first are passed over. */
export interface ElementReader {
  /** Whether it is told of those too. */
  readonly ofEveryVocabulary?: true;
  open(name: string, attributes: Attributes): void;
  /** The text inside an element, whole or in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads a part as XML, from beginning to end; XML that is not well formed is a broken file. */
export async function readXml(part: FilePart, reader: ElementReader, turns: Turns): Promise<void> {
  const parser = parserFor(part, reader);
  let decoder: TextDecoder | undefined;
  for await (const piece of unpacked(part, turns)) {
    decoder ??= decoderFor(piece);
    const bytes = piece;
    const decoding = decoder;
    wellFormed(part, () => parser.write(decoding.decode(bytes, { stream: true })));
  }
  wellFormed(part, () => {
    if (decoder) parser.write(decoder.decode());
    parser.close();
  });
}

/** Excel writes UTF-8 and reads UTF-16 too. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { fatal: true });
}

/** What the parser and the decoder say is wrong is the file's fault; what the reader refuses stays as it is. */
function wellFormed(part: FilePart, parse: () => void): void {
  try {
    parse();
  } catch (error) {
    throw error instanceof FileRefused ? error : broken(part.name);
  }
}

function parserFor(part: FilePart, reader: ElementReader): SaxesParser<{ xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  let prefix: string | undefined;
  let depth = 0;
  const ownName = (name: string) => {
    const colon = name.indexOf(":");
    return reader.ofEveryVocabulary || name.slice(0, colon + 1) === prefix
      ? name.slice(colon + 1)
      : undefined;
  };
  parser.on("doctype", () => {
    throw new FileRefused({ code: "documentType" });
  });
  parser.on("opentag", ({ name, attributes }) => {
    prefix ??= name.slice(0, name.indexOf(":") + 1);
    if (++depth > CAPS.depth) throw broken(part.name);
    const own = ownName(name);
    if (own !== undefined) reader.open(own, attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    const own = ownName(name);
    if (own !== undefined) reader.close?.(own);
  });
  parser.on("text", (text) => reader.text?.(text));
  parser.on("cdata", (text) => reader.text?.(text));
  return parser;
}
