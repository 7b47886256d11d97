/** Costs nearer to each other than this (relative) are equal: the rest is rounding. */
export const EQUAL = 1e-12;
/** A root this near (relative) to the end of a piece belongs to the next; at the end of the range it is where both costs grow without end. */
export const END = 1e-9;

interface Line {
  readonly at0: number;
  readonly slope: number;
}

/** An offer’s monthly cost and successes along one input, each a line over the distance from where it starts. */
export interface Lines {
  readonly monthly: Line;
  readonly successes: Line;
}

const lineAt = ({ at0, slope }: Line, t: number): number => at0 + slope * t;

/** Where on a piece of this length the other cost becomes the lower one, as a distance from its near end; undefined when it never does. */
export function distanceToCrossing(cost: Lines, other: Lines, length: number): number | undefined {
  // cost − other over a common denominator: above 0 where the other is lower.
  const constant = cost.monthly.at0 * other.successes.at0 - other.monthly.at0 * cost.successes.at0;
  const linear =
    cost.monthly.at0 * other.successes.slope +
    cost.monthly.slope * other.successes.at0 -
    other.monthly.at0 * cost.successes.slope -
    other.monthly.slope * cost.successes.at0;
  const square = cost.monthly.slope * other.successes.slope - other.monthly.slope * cost.successes.slope;
  const isLowerAt = (t: number): boolean => {
    const [mine, theirs] = [lineAt(cost.monthly, t) * lineAt(other.successes, t), lineAt(other.monthly, t) * lineAt(cost.successes, t)];
    return mine - theirs > EQUAL * (Math.abs(mine) + Math.abs(theirs));
  };
  const marks = [0, ...rootsOf(square, linear, constant).filter((root) => root > 0 && root < length * (1 - END)), length];
  for (let index = 0; index + 1 < marks.length; index += 1) {
    if (isLowerAt((marks[index]! + marks[index + 1]!) / 2)) return marks[index];
  }
  return undefined;
}

/** The real roots of square × t² + linear × t + constant, in order. */
function rootsOf(square: number, linear: number, constant: number): readonly number[] {
  if (square === 0) return linear === 0 ? [] : [-constant / linear];
  const discriminant = linear * linear - 4 * square * constant;
  if (discriminant < 0) return [];
  // Adds numbers of one sign, so that no digits cancel.
  const sum = -0.5 * (linear + (linear < 0 ? -1 : 1) * Math.sqrt(discriminant));
  return (sum === 0 ? [0] : [sum / square, constant / sum]).sort((a, b) => a - b);
}
