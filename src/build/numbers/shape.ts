const SMALL_WORDS = /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi;

/** A text with its numbers taken out: `$#`, `# a month`, `~ weeks`. Texts of one claim differ in it, and a new value rarely changes it. */
const shapeOf = (text: string): string => text.replace(/\d[\d,]*(?:\.\d+)?/g, '#').replace(SMALL_WORDS, '~');

/** The text whose shape is nearest to the pinned one; among equals the first. Undefined when there is none. */
export function nearestShape(pinned: string, texts: readonly string[]): string | undefined {
  const wanted = shapeOf(pinned);
  const distances = texts.map((text) => ({ text, distance: difference(wanted, shapeOf(text)) + decimalsApart(pinned, text) / 10 }));
  return distances.toSorted((a, b) => a.distance - b.distance)[0]?.text;
}

/** Characters that are in one and not in the other, wherever they stand. */
function difference(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const character of a) counts.set(character, (counts.get(character) ?? 0) + 1);
  for (const character of b) counts.set(character, (counts.get(character) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

/** Tells `$5` from `$5.00`, whose shapes are the same. */
const decimalsApart = (a: string, b: string): number => Math.abs(decimalsIn(a) - decimalsIn(b));
const decimalsIn = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
