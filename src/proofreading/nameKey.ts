import { fold } from "../words/fold";
import { withoutHonorific } from "../words/honorific";

/** A name as it is compared: without the form of address, whatever the capitals and the place of the tone mark; "K'Brếu" is "K’Brếu". */
export function nameKey(written: string): string {
  return withoutHonorific(fold(written)).replace(/[‘’ʼ]/g, "'");
}
