import { isAddressed } from "../words/honorific";

/** How an office names people: Party bodies say "đồng chí", State offices "ông/bà". */
export type FormOfAddress = "comrade" | "sirOrMadam";

/** What the form of the appendix and the draft of the report say. */
export const USUAL_ADDRESS: FormOfAddress = "comrade";

const FORMS: Readonly<Record<FormOfAddress, string>> = { comrade: "Đồng chí", sirOrMadam: "Ông/bà" };

/** A person as a sentence that begins so names them; a name written with its own form of address keeps it. */
export function addressed(name: string, form: FormOfAddress): string {
  const composed = name.normalize("NFC");
  return isAddressed(composed) || FAMILIAR.test(composed) ? name : `${FORMS[form]} ${name}`;
}

const FAMILIAR = /^(anh|chị)[\s.:]/iu;
