import { categoriesOf } from "../formRows";
import type { Form } from "../settings";
import type { People } from "./figures";

/** Whether the form has a row for everyone. */
export function fitsForm(people: People, form: Form): boolean {
  const counted = categoriesOf(form);
  return people.every(({ person }) => counted.includes(person.category));
}
