import { isAddressed } from "../words/honorific";

/** A person as a sentence names them; a name written with its own form of address keeps it. */
export function addressed(name: string): string {
  const composed = name.normalize("NFC");
  return isAddressed(composed) || FAMILIAR.test(composed) ? name : `Ông/bà ${name}`;
}

const FAMILIAR = /^(anh|chị)[\s.:]/iu;
