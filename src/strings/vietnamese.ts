const HONORIFIC = /^(ông|bà|đồng chí|đ\/c|đc|anh|chị)[\s.:]/iu;

/** A person as a sentence names them; a name written with its own form of address keeps it. */
export function addressed(name: string): string {
  return HONORIFIC.test(name.normalize("NFC")) ? name : `Ông/bà ${name}`;
}
