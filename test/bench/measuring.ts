import { Inflate } from "fflate";
import { SaxesParser } from "saxes";
import { openZip } from "../../src/files/zip";

/** Unpacks and parses the sheets and the texts, at a stroke. */
export function readBarely(bytes: Uint8Array): void {
  for (const [key, part] of openZip(bytes)) {
    if (!/^xl\/(worksheets\/[^/]+|[^/]+)\.xml$/.test(key)) continue;
    const parser = new SaxesParser({ position: false });
    const decoder = new TextDecoder();
    new Inflate((piece) => parser.write(decoder.decode(piece, { stream: true }))).push(part.packed, true);
    parser.close();
  }
}

/** Notes the longest that the processor was kept between two turns of the event loop, in seconds. */
export function watchedSilence(): { end(): number } {
  let longest = 0;
  let last = processorSeconds();
  const note = () => {
    const now = processorSeconds();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(note, 5);
  return {
    end: () => {
      clearInterval(timer);
      note();
      return longest;
    },
  };
}

/** Of the processor, so that what else runs on the machine does not count. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = processorSeconds();
  await work();
  return processorSeconds() - started;
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
