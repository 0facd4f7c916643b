import { CATEGORIES, type Category } from "../counting/category";
import { NO_CHOICES, type Choices } from "../reading/ballotTable";

/** Reads back what storeChoices wrote; undefined when there is nothing or something that is not ours. */
export function choicesOf(stored: unknown): Choices | undefined {
  if (typeof stored !== "string") return undefined;
  try {
    const parsed: unknown = JSON.parse(stored);
    return isRecord(parsed)
      ? { categories: categoriesOf(parsed.categories), leftOut: textsOf(parsed.leftOut) }
      : undefined;
  } catch {
    return undefined;
  }
}

export function withCategory(choices: Choices | undefined, key: string, category: Category): Choices {
  const { categories, leftOut } = choices ?? NO_CHOICES;
  return { categories: { ...categories, [key]: category }, leftOut };
}

export function withLeftOut(choices: Choices | undefined, key: string): Choices {
  const { categories, leftOut } = choices ?? NO_CHOICES;
  return { categories, leftOut: leftOut.includes(key) ? leftOut : [...leftOut, key] };
}

/** Forgets a category chosen, or a table or sheet left out, under this key. */
export function without(choices: Choices | undefined, key: string): Choices {
  const { categories, leftOut } = choices ?? NO_CHOICES;
  return {
    categories: Object.fromEntries(Object.entries(categories).filter(([known]) => known !== key)),
    leftOut: leftOut.filter((known) => known !== key),
  };
}

function categoriesOf(value: unknown): Record<string, Category> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) => {
      const category = CATEGORIES.find((known) => known === text);
      return category ? [[key, category]] : [];
    }),
  );
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
