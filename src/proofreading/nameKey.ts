import { fold } from "../words/fold";

/** A name as it is compared: without the form of address, whatever the capitals and the place of the tone mark; "K'Brếu" is "K’Brếu". */
export function nameKey(written: string): string {
  return fold(written)
    .replace(/^(?:ông|bà|đồng chí|đ\/c)[ .:]+/u, "")
    .replace(/[‘’ʼ]/g, "'");
}
