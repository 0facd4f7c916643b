import { CATEGORIES, type Category } from "../../counting/category";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import type { CountedPeople, CountedRow, CountedRows } from "../comparison/countedTable";
import type { CountedVote } from "../document";
import { readEarlier } from "../earlierVote";
import { categoriesOf, formRows } from "../formRows";
import { countInCategories } from "../plan/inCategories";

/** The rows of section I; below them, under their own words, those that only the earlier vote had people in. */
export const COMPARED_ROWS: CountedRows = {
  name: "So sánh theo hàng",
  title: "SO SÁNH VỚI KỲ TRƯỚC THEO HÀNG CỦA PHỤ LỤC I",
  heading: "Đối tượng lấy phiếu",
  rows: (vote) => {
    const { form } = vote.settings;
    const inForm = formRows(form).flatMap((row): CountedRow[] => {
      if (row.kind === "handling") return [];
      const { number, label } = row;
      if (row.kind === "category") return [{ number, label, people: peopleIn(vote, row.categories) }];
      return row.kind === "group" ? [{ number, label }] : [];
    });
    const of = new Set(readEarlier(vote).results.map(({ person }) => person.category));
    const others = CATEGORIES.filter(
      (category) => of.has(category) && !categoriesOf(form).includes(category),
    );
    return [
      ...inForm,
      ...others.map((category) => ({
        number: "",
        label: `${VIETNAMESE_CATEGORIES[category]} (không có hàng trong mẫu kỳ này)`,
        people: peopleIn(vote, [category]),
      })),
    ];
  },
};

function peopleIn(vote: CountedVote, categories: readonly Category[]): CountedPeople {
  const isIn = ({ person }: CountedVote["results"][number]) => categories.includes(person.category);
  return {
    now: vote.results.filter(isIn),
    before: readEarlier(vote).results.filter(isIn),
    categories,
    expression: (of, column, ...more) => countInCategories(categories, column(`category.${of}`), ...more),
  };
}
