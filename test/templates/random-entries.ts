import { isField, cellsOf, type Entries, type Field, type Template } from '../../templates/template.ts';

/** Mulberry32: the same numbers on every run, so that a failure can be seen again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TEXTS = ['=1+1', '+cmd', '-2', '@sum', '  ', 'a <b> & "c"', 'plain words', 'Größe, “quoted”', '7'];
/** How far around its default an amount lies, in powers of ten. */
const SPREAD = 2;

/** Entries at random: most fields filled in, some blank, a few out of range. `blanks` is the share left blank. */
export function randomEntries(template: Template, random: () => number, blanks: number): Entries {
  const fields = cellsOf(template).filter(isField);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const isOptional = /\.own\.|^invoice\.(predicted|notInvoiced)/.test(field.key);
      if (random() < (isOptional ? 0.6 : blanks)) return [];
      return [[field.key, randomEntry(field, random, blanks > 0)]];
    }),
  );
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

function randomEntry(field: Field, random: () => number, mayBeRefused: boolean): number | string {
  if (field.kind === 'text') return pick(TEXTS, random);
  if (field.kind === 'date') return `202${5 + Math.floor(random() * 5)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  if (field.kind === 'choice') return pick(field.choices, random).value;
  const { minimum, maximum, unit, whole } = field.spec;
  if (mayBeRefused && random() < 0.03) return pick([minimum - 1, maximum * 2, whole ? minimum + 0.5 : 1e-10], random);
  if (random() < 0.05) return minimum;
  if (unit === 'share') return minimum + random() * (Math.min(1, maximum) - minimum);
  const middle = field.spec.default === 0 ? 10 : field.spec.default;
  const amount = Math.min(maximum, Math.max(minimum, middle * 10 ** ((random() * 2 - 1) * SPREAD)));
  return whole ? Math.round(amount) : amount;
}
