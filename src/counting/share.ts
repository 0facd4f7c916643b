/** Tỷ lệ: an exact fraction, both parts in ballots. A percentage is only how it is shown. */
export interface Share {
  readonly count: number;
  readonly base: number;
}

/**
 * The percentage as it is printed, in hundredths of a percent: 14/19 is 7368, shown as 73,68%. Rounded half-up in whole
 * numbers, as the published results are; nothing is adjusted so that several shares add up to 100%.
 * @throws RangeError when there is no percentage: a base that is not positive, a negative or fractional number.
 */
export function percentHundredths({ count, base }: Share): number {
  if (!isShare({ count, base })) throw new RangeError(`${count}/${base} is not a share of ballots`);
  return wholeQuotient(count * 20000 + base, base * 2);
}

/** Whole numbers, not negative, of at least one ballot, and small enough to be multiplied exactly. */
function isShare({ count, base }: Share): boolean {
  const areWhole = Number.isInteger(count) && Number.isInteger(base);
  return areWhole && count >= 0 && base > 0 && Number.isSafeInteger(count * 20000 + base * 2);
}

/** How many whole times `divisor` goes into `dividend`; both whole and not negative. */
function wholeQuotient(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

/** Below 0 where the first is the smaller share, 0 where they are equal; in whole numbers. */
export function compareShares(one: Share, other: Share): number {
  return one.count * other.base - other.count * one.base;
}
