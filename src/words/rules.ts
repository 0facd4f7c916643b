/** A rule by which something is told what it is: its name, whether it holds, and what follows where it does. */
export interface Rule<Subject, Verdict> {
  readonly rule: string;
  readonly holds: (subject: Subject) => boolean;
  readonly is: Verdict;
}

/**
 * Rules from the first that is asked. Those that stand together in one rank never hold together with different verdicts,
 * so that their order tells nothing; two neighbouring ranks exchanged would read some golden case otherwise.
 */
export type Rules<Subject, Verdict> = readonly (Rule<Subject, Verdict> | readonly Rule<Subject, Verdict>[])[];

/** The first rule that holds. */
export function ruleFor<Subject, Verdict>(
  rules: Rules<Subject, Verdict>,
  subject: Subject,
): Rule<Subject, Verdict> | undefined {
  for (const rank of rules) {
    const found =
      "rule" in rank ? (rank.holds(subject) ? rank : undefined) : rank.find((one) => one.holds(subject));
    if (found) return found;
  }
  return undefined;
}
