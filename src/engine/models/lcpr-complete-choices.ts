import { CONVENTIONS } from '../conventions.ts';
import { count, format, money, multiple, percent, significant } from '../format.ts';
import { completeCost, writeMultiple } from './lcpr-complete-cost.ts';
import { lcprCompleteInputs, type LcprCompleteInputs } from './lcpr-complete-inputs.ts';

type InputName = keyof LcprCompleteInputs;

/** One way in which the complete model may leave the essay's convention. */
interface Choice {
  readonly name: string;
  /** It is off while these inputs have their defaults; the inputs beside them only say how much. */
  readonly switches: readonly InputName[];
  readonly byDefault: string;
  readonly otherwise: (i: LcprCompleteInputs) => string;
}

const asPercent = (share: number): string => format(share, significant(percent(), 2));
const asMultiple = (ratio: number): string => format(ratio, significant(multiple(0, '×'), 3));
const TIERS = lcprCompleteInputs.tier.choices ?? [];

export const COMPLETE_CHOICES: readonly Choice[] = [
  {
    name: 'Retries that can fail',
    switches: ['retries'],
    byDefault: CONVENTIONS['retries-extra'].statement,
    otherwise: () => CONVENTIONS['retries-extra'].excludes,
  },
  {
    name: 'Reasoning tokens',
    switches: ['reasoningMultiple'],
    byDefault: 'The output entered is the output billed.',
    otherwise: (i) => `Billed output is ${asMultiple(i.reasoningMultiple)} the visible output, because reasoning is billed as output.`,
  },
  {
    name: 'Cached input',
    switches: ['cacheHitShare', 'cacheWriteShare'],
    byDefault: 'No input is read from a cache or written to one.',
    otherwise: (i) =>
      `${asPercent(i.cacheHitShare)} of attempts read a prefix of ${asPercent(i.cacheablePart)} of the input at ${asPercent(i.cachedPriceShare)} of its price, ` +
      `and ${asPercent(i.cacheWriteShare)} write it at ${asMultiple(writeMultiple(i))}.`,
  },
  {
    name: 'Rent of the cache',
    switches: ['storageUsdPerMtokHour'],
    byDefault: 'Keeping a cache costs nothing.',
    otherwise: (i) => `Keeping ${format(i.storedPrefixes, count(0, 'prefix'))} in the cache is paid by the hour.`,
  },
  {
    name: 'Long-context prices',
    switches: ['longContextOverTokens'],
    byDefault: 'One price holds for requests of any length.',
    otherwise: (i) =>
      `A request of more than ${format(i.longContextOverTokens, significant(count(0, 'input token'), 1))} pays long-context prices on all its tokens; ` +
      `this one ${i.inputTokens > i.longContextOverTokens ? 'does' : 'does not'}.`,
  },
  {
    name: 'Service tier',
    switches: ['tier'],
    byDefault: 'All requests pay the standard prices.',
    otherwise: (i) =>
      `${asPercent(i.tierShare)} of requests go out on the ${TIERS.find(({ value }) => value === i.tier)?.label.toLowerCase()} tier, ` +
      `at ${asMultiple(i.tierInputMultiple)} the price of input and ${asMultiple(i.tierOutputMultiple)} that of output.`,
  },
  {
    name: 'Region',
    switches: ['regionalMultiple'],
    byDefault: 'No surcharge is paid for a region.',
    otherwise: (i) => `Every token costs ${asMultiple(i.regionalMultiple)} the standard price, for its region.`,
  },
  {
    name: 'Repair as a new prompt',
    switches: ['repairPricing'],
    byDefault: CONVENTIONS['flat-repair'].statement,
    otherwise: () => 'A request that fails the gate costs one more request at the offer’s own prices to repair, its retries included.',
  },
  {
    name: 'Repaired requests as successes',
    switches: ['repairedShare'],
    byDefault: CONVENTIONS['repair-not-success'].statement,
    otherwise: (i) => `${asPercent(i.repairedShare)} of failures count as successes after their repair.`,
  },
];

const isChosen = (choice: Choice, i: LcprCompleteInputs): boolean => choice.switches.some((name) => i[name] !== lcprCompleteInputs[name].default);

/** The inputs with every choice at its default but those named. */
function withOnly(i: LcprCompleteInputs, kept: readonly InputName[]): LcprCompleteInputs {
  const off = COMPLETE_CHOICES.flatMap(({ switches }) => switches).filter((name) => !kept.includes(name));
  return { ...i, ...Object.fromEntries(off.map((name) => [name, lcprCompleteInputs[name].default])) };
}

/** The inputs as `lcpr` takes them: every choice at its default. */
export const withoutChoices = (i: LcprCompleteInputs): LcprCompleteInputs => withOnly(i, []);

/** One sentence for each choice: which convention is in force. */
export const conventionsInForce = (i: LcprCompleteInputs): readonly string[] =>
  COMPLETE_CHOICES.map((choice) => (isChosen(choice, i) ? choice.otherwise(i) : choice.byDefault));

/** Differences below this share of the amount are rounding. */
const NOISE = 1e-12;

/** How much more the second costs; 0 when they differ by rounding only. */
export const moreThan = (base: number, amount: number): number => (Math.abs(amount - base) <= NOISE * base ? 0 : amount - base);

/** What a choice does to the loaded cost when it is made alone, USD per success. */
export interface ChoiceEffect {
  readonly name: string;
  readonly usdPerSuccess: number;
}

/** The effect of each choice that is made, alone and against the default; none where the default has no cost per success. */
export function choiceEffects(i: LcprCompleteInputs): readonly ChoiceEffect[] {
  const base = completeCost(withoutChoices(i));
  if (base.kind !== 'value') return [];
  return COMPLETE_CHOICES.filter((choice) => isChosen(choice, i)).flatMap(({ name, switches }) => {
    const alone = completeCost(withOnly(i, switches));
    return alone.kind === 'value' ? [{ name, usdPerSuccess: moreThan(base.value.usdPerSuccess, alone.value.usdPerSuccess) }] : [];
  });
}

/** The effects as sentences, with what the choices do together: together they do more or less than one by one. */
export function changesInWords(i: LcprCompleteInputs, changeUsdPerSuccess: number | undefined): readonly string[] {
  if (changeUsdPerSuccess === undefined)
    return ['By the essay’s convention no request succeeds here, so there is no cost per success to compare with.'];
  const effects = choiceEffects(i);
  if (effects.length === 0) return ['Nothing: every choice has its default.'];
  const alone = effects.map(({ name, usdPerSuccess }) => `${name}: ${change(usdPerSuccess)}.`);
  return effects.length === 1 ? alone : [...alone, `All together: ${change(changeUsdPerSuccess)}.`];
}

function change(usdPerSuccess: number): string {
  if (usdPerSuccess === 0) return 'no change';
  return `${format(Math.abs(usdPerSuccess), significant(money(4), 2))} per success ${usdPerSuccess > 0 ? 'more' : 'less'}`;
}
