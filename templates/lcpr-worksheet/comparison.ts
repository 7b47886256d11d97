import { dedicatedGpu, dedicatedGpuOutputs, type DedicatedGpuCost } from '../../src/engine/models/dedicated-gpu.ts';
import { loadedCostOutputs, NO_SUCCESS } from '../../src/engine/models/loaded-cost.ts';
import { inputProblem } from '../../src/engine/models/model.ts';
import { costAtRates, type OfferRates } from '../../src/engine/models/offer-cost.ts';
import { workloadInputs, type Workload } from '../../src/engine/models/workload.ts';
import { multiple } from '../../src/engine/format.ts';
import { required, type Outcome } from '../../src/engine/outcome.ts';
import { choiceField, MISSING } from '../entries.ts';
import { isRefused, quote, unlessNoted } from '../formula.ts';
import { countedMissing, numberResult, outputResult, textResult } from '../results.ts';
import { words, type Cell, type Entries, type NumberField, type Result, type Results, type Section } from '../template.ts';
import { attemptsFormula, capacityFormula, engineeringFormula, gpusFormula, rentFormula, repairFormula, successesFormula, tokenRawFormula, utilizationFormula, type WorkloadCells } from './cost.ts';
import { PRICE_SPECS, priceKey, PRICES, ratesOf, type OfferRow, type Price } from './offers.ts';
import { enteredWorkload, INPUTS } from './workload.ts';

/** Three offers side by side, each with its own gate, retry rate and hours where the reader has them. */

export const PICKS = ['pick1', 'pick2', 'pick3'] as const;
export type Pick = (typeof PICKS)[number];

/** What an offer may have of its own, because it depends on who serves. */
const OWN = ['gatePassRate', 'retryRate', 'engineeringHoursPerMonth'] as const;
const COST_OUTPUTS = Object.keys(loadedCostOutputs) as (keyof typeof loadedCostOutputs)[];
const GPU_OUTPUTS = ['demandTokensPerMonth', 'capacityTokensPerGpuMonth', 'gpuCount', 'utilization'] as const;

const NO_OFFER = 'Choose an offer.';
const NO_PRICE = 'This offer has no complete price: see Offers.';

const pickLabel = (pick: Pick): string => `Offer ${PICKS.indexOf(pick) + 1}`;
const offerField = (pick: Pick, rows: readonly OfferRow[], initial: number | undefined) =>
  choiceField(
    { key: `${pick}.offer`, label: `${pickLabel(pick)}: choose`, ...(initial !== undefined && { initial }) },
    rows.map(({ label }, index) => ({ value: index + 1, label })),
    'Any offer of the sheet Offers, your own among them.',
  );
const ownField = (pick: Pick, input: (typeof OWN)[number]): NumberField => ({
  kind: 'number',
  key: `${pick}.own.${input}`,
  label: `${pickLabel(pick)}: ${workloadInputs[input].label}`,
  spec: workloadInputs[input],
});

/** The inputs in use: those of the workload, or the offer’s own. */
export const usedCells = (pick: Pick): WorkloadCells =>
  Object.fromEntries(INPUTS.map((input) => [input, isOwn(input) ? `[${pick}.${input}]` : `[workload.${input}]`])) as WorkloadCells;

const isOwn = (input: string): input is (typeof OWN)[number] => OWN.some((own) => own === input);

const usedResult = (pick: Pick, input: (typeof OWN)[number]): Result => {
  const own = `[${ownField(pick, input).key}]`;
  return numberResult(`${pick}.${input}`, { label: `${pickLabel(pick)}: ${workloadInputs[input].label}, used`, show: workloadInputs[input].show }, unlessNoted(`${pick}.note`, `IF(ISNUMBER(${own}),${own},[workload.${input}])`));
};

/** A price of the chosen row; nothing where it has none, for a price that is missing is not 0. */
function priceResult(pick: Pick, price: Price, rows: readonly OfferRow[]): Result {
  const found = `INDEX([${priceKey(rows[0]!, price)}..${priceKey(rows.at(-1)!, price)}],[${pick}.offer])`;
  return numberResult(`${pick}.${price}`, { label: `${pickLabel(pick)}: ${PRICE_SPECS[price].label}`, show: PRICE_SPECS[price].show }, `IFERROR(IF(${found}="","",${found}),"")`);
}

export const pricesOf = (pick: Pick): Readonly<Record<Price, string>> => Object.fromEntries(PRICES.map((price) => [price, `[${pick}.${price}]`])) as Record<Price, string>;
export const isGpu = (pick: Pick): string => `ISNUMBER([${pick}.usdPerGpuHour])`;

function noteResult(pick: Pick): Result {
  const refused = OWN.map((input) => {
    const field = ownField(pick, input);
    return `IF([${field.key}]="",0,${isRefused(field.spec, `[${field.key}]`)})`;
  }).join('+');
  const complete = (names: readonly Price[]): string => names.map((name) => isRefused(PRICE_SPECS[name], `[${pick}.${name}]`)).join('+');
  const gate = `[${ownField(pick, 'gatePassRate').key}]`;
  const cases: readonly (readonly [string, string])[] = [
    [`ISNA([${pick}.offer])`, quote(NO_OFFER)],
    ['[workload.note]<>""', '[workload.note]'],
    [`${refused}>0`, countedMissing(refused)],
    [`IF(${isGpu(pick)},${complete(['usdPerGpuHour', 'tokensPerSecond', 'capacityDerate'])},${complete(['inputUsdPerMtok', 'outputUsdPerMtok'])})>0`, quote(NO_PRICE)],
    [`IF(ISNUMBER(${gate}),${gate},[workload.gatePassRate])=0`, quote(`${NO_SUCCESS}.`)],
  ];
  return textResult(`${pick}.note`, `${pickLabel(pick)}: why there is no result`, cases.reduceRight((rest, [condition, note]) => `IF(${condition},${note},${rest})`, '""'));
}

function formulas(pick: Pick): Readonly<Record<keyof DedicatedGpuCost, string>> {
  const w = usedCells(pick);
  const p = pricesOf(pick);
  const out = (name: keyof DedicatedGpuCost): string => `[${pick}.${name}]`;
  const onGpu = (formula: string, otherwise: string): string => `IF(${isGpu(pick)},${formula},${otherwise})`;
  return {
    rawUsdPerRequest: onGpu(`${out('gpuUsdPerMonth')}/${w.requestsPerMonth}`, tokenRawFormula(w, p)),
    attemptsPerMonth: attemptsFormula(w),
    tokenUsdPerMonth: onGpu('0', `${out('rawUsdPerRequest')}*${out('attemptsPerMonth')}`),
    gpuUsdPerMonth: onGpu(rentFormula(out('gpuCount'), p), '0'),
    repairUsdPerMonth: repairFormula(w),
    engineeringUsdPerMonth: engineeringFormula(w),
    monthlyUsd: ['tokenUsdPerMonth', 'gpuUsdPerMonth', 'repairUsdPerMonth', 'engineeringUsdPerMonth'].map((part) => `[${pick}.${part}]`).join('+'),
    successesPerMonth: successesFormula(w),
    usdPerSuccess: `${out('monthlyUsd')}/${out('successesPerMonth')}`,
    overheadRatio: `IF(${out('rawUsdPerRequest')}>0,${out('usdPerSuccess')}/${out('rawUsdPerRequest')},"")`,
    demandTokensPerMonth: onGpu(`${out('attemptsPerMonth')}*${w.outputTokens}`, '""'),
    capacityTokensPerGpuMonth: onGpu(capacityFormula(p), '""'),
    gpuCount: onGpu(gpusFormula(out('demandTokensPerMonth'), out('capacityTokensPerGpuMonth')), '""'),
    utilization: onGpu(utilizationFormula(out('demandTokensPerMonth'), out('gpuCount'), p), '""'),
  };
}

const costResult = (pick: Pick, name: keyof DedicatedGpuCost): Result => ({
  ...outputResult(pick, name, { ...dedicatedGpuOutputs[name], label: `${pickLabel(pick)}: ${dedicatedGpuOutputs[name].label}` }, unlessNoted(`${pick}.note`, formulas(pick)[name])),
  ...(name === 'usdPerSuccess' && { isAnswer: true }),
});

const overFirst = (pick: Pick): Result =>
  numberResult(
    `${pick}.overFirst`,
    { label: `${pickLabel(pick)}: loaded cost over that of offer 1`, show: multiple(2, '×') },
    `IF(AND(ISNUMBER([${pick}.usdPerSuccess]),ISNUMBER([pick1.usdPerSuccess])),IF([pick1.usdPerSuccess]>0,[${pick}.usdPerSuccess]/[pick1.usdPerSuccess],""),"")`,
  );

const lcprs = PICKS.map((pick) => `[${pick}.usdPerSuccess]`);
const cheapest: Result = {
  ...textResult(
    'comparison.cheapest',
    'Cheapest by loaded cost',
    `IF(COUNT(${lcprs.join(',')})=0,"",${PICKS.reduceRight((rest, pick) => `IF([${pick}.usdPerSuccess]=MIN(${lcprs.join(',')}),[${pick}.offer:text],${rest})`, '""')})`,
  ),
  isAnswer: true,
};

/** A row with a cell for each of the three. */
const across = (label: string, make: (pick: Pick) => Cell): Cell[] => [label, ...PICKS.map(make)];

export const comparisonSection = (rows: readonly OfferRow[], initial: readonly (number | undefined)[]): Section => ({
  name: 'Comparison',
  title: 'Offers side by side',
  intro: ['A weaker model needs its own gate, another vendor its own retry rate, and GPUs more hours. Leave a cell blank to use the number of the workload.'],
  isList: true,
  widths: [44, 34, 34, 34],
  tables: [
    {
      title: 'Offers and their own numbers',
      head: ['', ...PICKS.map(pickLabel)],
      rows: [
        across('Offer', (pick) => offerField(pick, rows, initial[PICKS.indexOf(pick)])),
        ...OWN.map((input) => across(workloadInputs[input].label, (pick) => ownField(pick, input))),
        across('Why there is no result', noteResult),
      ],
    },
    {
      title: 'Prices used',
      head: ['', ...PICKS.map(pickLabel)],
      rows: PRICES.map((price) => across(PRICE_SPECS[price].label, (pick) => priceResult(pick, price, rows))),
    },
    {
      title: 'The whole bill',
      head: ['', ...PICKS.map(pickLabel)],
      rows: [
        ...OWN.map((input) => across(`${workloadInputs[input].label}, used`, (pick) => usedResult(pick, input))),
        ...COST_OUTPUTS.map((name) => across(loadedCostOutputs[name].label, (pick) => costResult(pick, name))),
        ...GPU_OUTPUTS.map((name) => across(dedicatedGpu.outputs[name].label, (pick) => costResult(pick, name))),
        across('Loaded cost over that of offer 1', overFirst),
      ],
    },
    { title: 'In short', head: [], rows: [[words(cheapest.label), cheapest]] },
  ],
});

/** What a pick is computed with; `note` says why it cannot be. */
export interface PickedOffer {
  readonly note: string;
  readonly label: string;
  readonly rates?: Outcome<OfferRates>;
  readonly workload?: Workload;
}

export function pickedOffer(pick: Pick, rows: readonly OfferRow[], entries: Entries, workloadNote: string): PickedOffer {
  const row = rows[Number(entries[`${pick}.offer`]) - 1];
  if (!row) return { note: NO_OFFER, label: '' };
  const { label } = row;
  const rates = ratesOf(row, entries);
  const shared = { label, rates };
  const workload = enteredWorkload(entries);
  if (!workload) return { ...shared, note: workloadNote };
  const refused = OWN.filter((input) => {
    const own = entries[ownField(pick, input).key];
    return own !== undefined && inputProblem(workloadInputs[input], own) !== undefined;
  });
  if (refused.length > 0) return { ...shared, note: `${MISSING}${refused.length}.` };
  if (rates.kind !== 'value') return { ...shared, note: NO_PRICE };
  const own = Object.fromEntries(OWN.map((input) => [input, entries[ownField(pick, input).key] ?? workload[input]]));
  const used = { ...workload, ...own } as Workload;
  return { ...shared, workload: used, note: used.gatePassRate === 0 ? `${NO_SUCCESS}.` : '' };
}

export function comparisonValues(rows: readonly OfferRow[], entries: Entries, workloadNote: string): Results {
  const costs = PICKS.map((pick) => pickValues(pick, rows, entries, workloadNote));
  const lcprOf = (index: number): number | undefined => costs[index]![`${PICKS[index]!}.usdPerSuccess`] as number | undefined;
  const known = PICKS.map((_, index) => lcprOf(index)).filter((lcpr) => lcpr !== undefined);
  const first = lcprOf(0);
  const best = PICKS.findIndex((_, index) => lcprOf(index) === Math.min(...known));
  const overs = PICKS.map((pick, index) => {
    const own = lcprOf(index);
    return [`${pick}.overFirst`, own === undefined || !first ? undefined : own / first] as const;
  });
  return {
    ...(Object.assign({}, ...costs) as Results),
    ...Object.fromEntries(overs),
    'comparison.cheapest': known.length === 0 ? '' : pickedOffer(PICKS[best]!, rows, entries, workloadNote).label,
  };
}

function pickValues(pick: Pick, rows: readonly OfferRow[], entries: Entries, workloadNote: string): Results {
  const { note, rates, workload } = pickedOffer(pick, rows, entries, workloadNote);
  const of = (values: Readonly<Record<string, unknown>>): Results => Object.fromEntries(Object.entries(values).map(([name, value]) => [`${pick}.${name}`, value as number]));
  const prices = shownPrices(pick, rows, entries, rates);
  if (note !== '') return { ...prices, [`${pick}.note`]: note };
  const cost = required(costAtRates(required(rates!), workload!));
  return { ...prices, [`${pick}.note`]: '', ...of(Object.fromEntries(OWN.map((input) => [input, workload![input]]))), ...of({ ...cost }) };
}

/** The prices as the table of offers holds them; the reader’s own as typed, even while some are missing. */
function shownPrices(pick: Pick, rows: readonly OfferRow[], entries: Entries, rates: Outcome<OfferRates> | undefined): Results {
  const row = rows[Number(entries[`${pick}.offer`]) - 1];
  const held: Readonly<Record<string, unknown>> = row && !row.offer ? Object.fromEntries(PRICES.map((price) => [price, entries[priceKey(row, price)]])) : rates?.kind === 'value' ? { ...rates.value } : {};
  return Object.fromEntries(PRICES.map((price) => [`${pick}.${price}`, held[price] as number | undefined]));
}
