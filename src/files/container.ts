import { CAPS } from "./caps";
import { broken, FileRefused } from "./fileRefused";
import type { Turns } from "../turns/turns";
import { readXml, type Attributes, type ElementReader } from "./xml";
import { openZip, partKey, type FilePart, type Zip } from "./zip";

/** What one part says of another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as "worksheet": transitional and strict files have different beginnings. */
  readonly kind: string;
  /** The part, as it is looked up; undefined for what lies outside the file, which is never followed. */
  readonly target: string | undefined;
}

/** The parts of a workbook file. Only what is asked for is unpacked, and of that no more than `CAPS.unpacked` in all. */
export class Container {
  private readonly zip: Zip;
  private unpackedBytes = 0;

  constructor(
    bytes: Uint8Array,
    readonly turns: Turns,
  ) {
    this.zip = openZip(bytes);
  }

  has(key: string): boolean {
    return this.zip.has(key);
  }

  async read(key: string, reader: ElementReader): Promise<void> {
    const part = this.zip.get(key);
    if (!part) throw broken(`${key} is missing`);
    this.pay(part);
    await readXml(part, reader, this.turns);
  }

  /** The relationships of a part, of the file itself for "": an empty list where none are told. */
  async relationshipsOf(key: string): Promise<readonly Relationship[]> {
    const slash = key.lastIndexOf("/") + 1;
    const folder = key.slice(0, slash);
    const told = `${folder}_rels/${key.slice(slash)}.rels`;
    const found: Relationship[] = [];
    if (!this.has(told)) return found;
    await this.read(told, {
      open: (name, attributes) => {
        if (name === "Relationship") found.push(relationship(attributes, folder));
      },
    });
    return found;
  }

  private pay({ size }: FilePart): void {
    this.unpackedBytes += size;
    if (this.unpackedBytes > CAPS.unpacked) throw new FileRefused({ code: "unpacksTooLarge" });
  }
}

function relationship(attributes: Attributes, folder: string): Relationship {
  const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
  const kind = type.slice(type.lastIndexOf("/") + 1);
  return { id, kind, target: mode === "External" ? undefined : resolved(target, folder) };
}

/** "../styles.xml" seen from "xl/worksheets/"; "/xl/styles.xml" from anywhere. */
function resolved(target: string, folder: string): string {
  const steps = /^[/\\]/.test(target) ? [] : folder.split("/").filter(Boolean);
  for (const step of partKey(target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
