import type { Conference } from "../conferences";
import type { ReportSettings } from "../settings";
import { fixedText, joined, type TextPart } from "../plan/formulaText";
import { peopleWord } from "../plan/sheetWords";
import { attendanceOf, ballotsOfAll, numberOrBlank, type Told } from "./numbers";
import { issuedNote, quorumNote } from "./onScreen";

/** A line of the minutes with numbers in it, and what is said of it on the screen alone. */
export interface Paragraph {
  readonly part: TextPart;
  readonly note?: TextPart;
}

/** Who was to come, who came, and who did not. */
export function attendanceLines(conference: Conference, settings: ReportSettings): readonly Paragraph[] {
  const people = ` ${peopleWord(settings.style)}`;
  const summoned = attendanceOf(conference, "delegates");
  const present = attendanceOf(conference, "present");
  const note = quorumNote(summoned, present, settings);
  return [
    { part: joined([fixedText("- Tổng số triệu tập: "), numberOrBlank(summoned), fixedText(`${people}.`)]) },
    {
      part: joined([
        fixedText("- Có mặt: "),
        numberOrBlank(present),
        fixedText(`${people}; vắng mặt: `),
        numberOrBlank(absentOf(summoned, present)),
        fixedText(`${people}.`),
      ]),
      note,
    },
  ];
}

function absentOf(summoned: Told | undefined, present: Told | undefined): Told | undefined {
  if (!summoned || !present) return undefined;
  const value = summoned.value - present.value;
  return { expression: `(${summoned.expression}-(${present.expression}))`, shows: String(value), value };
}

/** The ballots of the conference; those that are valid for some and not for others are told of each person below. */
export function ballotsLines(conference: Conference): readonly Paragraph[] {
  const { results } = conference;
  const [issued, returned] = [ballotsOfAll(results, "issued"), ballotsOfAll(results, "returned")];
  const [valid, invalid] = [ballotsOfAll(results, "valid"), ballotsOfAll(results, "invalid")];
  const present = attendanceOf(conference, "present");
  const line = (label: string, told: Told | undefined) =>
    joined([fixedText(`- ${label}: `), numberOrBlank(told), fixedText(" phiếu.")]);
  const isByPerson = valid === "byPerson" || invalid === "byPerson";
  return [
    { part: line("Số phiếu phát ra", alone(issued)), note: issuedNote(alone(issued), present) },
    { part: line("Số phiếu thu về", alone(returned)) },
    ...(isByPerson
      ? [{ part: fixedText("- Số phiếu hợp lệ, không hợp lệ: tính theo từng người, ghi ở bảng dưới.") }]
      : [
          { part: line("Số phiếu hợp lệ", alone(valid)) },
          { part: line("Số phiếu không hợp lệ", alone(invalid)) },
        ]),
  ];
}

/** One number for all; what differs from person to person is left to be filled in. */
function alone(told: Told | "byPerson" | undefined): Told | undefined {
  return told === "byPerson" ? undefined : told;
}
