import { money, percent, count } from '../../src/engine/format.ts';
import { dedicatedGpu } from '../../src/engine/models/dedicated-gpu.ts';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { loadedCostOutputs } from '../../src/engine/models/loaded-cost.ts';
import type { InputSpec } from '../../src/engine/models/model.ts';
import { costAtRates, type OfferRates } from '../../src/engine/models/offer-cost.ts';
import { unpriced, value, type Outcome } from '../../src/engine/outcome.ts';
import type { TemplateOffer } from '../data.ts';
import { inputFields, isUsable, missingNote } from '../entries.ts';
import { unlessNoted } from '../formula.ts';
import { noteResult, outputResult, textResult } from '../results.ts';
import { textField, words, type Cell, type Constant, type Entries, type Field, type NumberField, type Results, type Section } from '../template.ts';
import { capacityFormula, gpusFormula, rentFormula, tokenRawFormula } from './cost.ts';
import { enteredWorkload, WORKLOAD_CELLS } from './workload.ts';

/** A row of the table of offers: one of the edition, or one that the reader prices. */
export interface OfferRow {
  readonly key: string;
  readonly label: string;
  readonly kind: OfferRates['kind'] | 'unpriced';
  /** Of the edition; undefined for the reader’s own. */
  readonly offer?: TemplateOffer;
}

const { inputUsdPerMtok, outputUsdPerMtok } = lcpr.inputs;
const { usdPerGpuHour, tokensPerSecond, capacityDerate } = dedicatedGpu.inputs;

/** What an offer may charge, in the order of the columns. */
export const PRICE_SPECS = { inputUsdPerMtok, outputUsdPerMtok, usdPerGpuHour, tokensPerSecond, capacityDerate };
export type Price = keyof typeof PRICE_SPECS;
export const PRICES = Object.keys(PRICE_SPECS) as readonly Price[];

const PRICES_OF: Readonly<Record<OfferRow['kind'], readonly Price[]>> = {
  tokens: ['inputUsdPerMtok', 'outputUsdPerMtok'],
  gpu: ['usdPerGpuHour', 'tokensPerSecond', 'capacityDerate'],
  unpriced: [],
};

const SHOW = { inputUsdPerMtok: money(2), outputUsdPerMtok: money(2), usdPerGpuHour: money(2), tokensPerSecond: count(0), capacityDerate: percent(0) };

/** The reader’s own offers stand below those of the edition. */
export function offerRows(offers: readonly TemplateOffer[]): readonly OfferRow[] {
  const ofEdition = offers.map((offer, index): OfferRow => ({
    key: `offer${index + 1}`,
    label: offer.label,
    kind: offer.rates.kind === 'value' ? offer.rates.value.kind : 'unpriced',
    offer,
  }));
  return [
    ...ofEdition,
    { key: 'ownA', label: 'Own offer A, priced per token', kind: 'tokens' },
    { key: 'ownB', label: 'Own offer B, priced per token', kind: 'tokens' },
    { key: 'ownGpu', label: 'Own GPUs', kind: 'gpu' },
  ];
}

export const priceKey = (row: OfferRow, price: Price): string => `${row.key}.${price}`;
const ownFields = (row: OfferRow): readonly Field[] =>
  inputFields(row.key, Object.fromEntries(PRICES_OF[row.kind].map((price) => [price, PRICE_SPECS[price]] as const)) as Record<string, InputSpec>);

/** A price: given by the edition, entered by the reader, or empty. */
function priceCell(row: OfferRow, price: Price): Constant | NumberField {
  const { label } = PRICE_SPECS[price];
  const common = { key: priceKey(row, price), label: `${row.label}: ${label}` };
  if (!row.offer && PRICES_OF[row.kind].includes(price)) return { kind: 'number', spec: PRICE_SPECS[price], ...common };
  const rates: Readonly<Record<string, unknown>> = row.offer?.rates.kind === 'value' ? { ...row.offer.rates.value } : {};
  return { kind: 'constant', value: rates[price] as number | undefined, show: SHOW[price], ...common };
}

const OUTPUTS = ['rawUsdPerRequest', 'monthlyUsd', 'usdPerSuccess'] as const;

function formulaOf(row: OfferRow, output: (typeof OUTPUTS)[number]): string {
  const price = (name: Price): string => `[${priceKey(row, name)}]`;
  const tokens = { inputUsdPerMtok: price('inputUsdPerMtok'), outputUsdPerMtok: price('outputUsdPerMtok') };
  const gpu = { usdPerGpuHour: price('usdPerGpuHour'), tokensPerSecond: price('tokensPerSecond'), capacityDerate: price('capacityDerate') };
  if (output === 'usdPerSuccess') return `[${row.key}.monthlyUsd]/[workload.successesPerMonth]`;
  const raw = `[${row.key}.rawUsdPerRequest]`;
  const demand = `[workload.attemptsPerMonth]*${WORKLOAD_CELLS.outputTokens}`;
  if (output === 'rawUsdPerRequest') {
    const rent = rentFormula(gpusFormula(demand, capacityFormula(gpu)), gpu);
    return row.kind === 'tokens' ? tokenRawFormula(WORKLOAD_CELLS, tokens) : `${rent}/${WORKLOAD_CELLS.requestsPerMonth}`;
  }
  const compute = `${raw}*${row.kind === 'tokens' ? '[workload.attemptsPerMonth]' : WORKLOAD_CELLS.requestsPerMonth}`;
  return `${compute}+[workload.repairUsdPerMonth]+[workload.engineeringUsdPerMonth]`;
}

/** Why a row has no result: the workload, the price, or a gate that nothing passes. */
function noteOf(row: OfferRow): Cell {
  if (row.offer && row.offer.rates.kind !== 'value') return `${row.offer.rates.reason}.`;
  const [key, label] = [`${row.key}.note`, `${row.label}: why there is no result`];
  if (row.offer) return textResult(key, label, '[workload.status]&""');
  return { ...noteResult(key, row.label, ownFields(row), '[workload.status]'), label };
}

function rowCells(row: OfferRow): Cell[] {
  const { offer } = row;
  const results = OUTPUTS.map((output) => {
    const spec = loadedCostOutputs[output];
    if (row.kind === 'unpriced') return '';
    return outputResult(row.key, output, { ...spec, label: `${row.label}: ${spec.label}` }, unlessNoted(`${row.key}.note`, formulaOf(row, output)));
  });
  return [
    row.label,
    ...PRICES.map((price) => priceCell(row, price)),
    ...results,
    noteOf(row),
    ...(offer
      ? [offer.verified ?? '', words(offer.source, { ...(offer.url !== undefined && { url: offer.url }) })]
      : ['', textField(`${row.key}.source`, `${row.label}: where the price comes from`)]),
  ];
}

export const offersSection = (rows: readonly OfferRow[], edition: { id: string }): Section => ({
  name: 'Offers',
  title: 'Offers',
  intro: [
    `Prices of the edition ${edition.id}, each with its source and the day or month somebody last saw it. A missing price is never nothing: such an offer has no result, and the note says why.`,
    'Your own contract rates go into the last rows. Each offer is computed with the gate, retry rate and hours of the workload; the comparison takes others.',
  ],
  isList: true,
  widths: [40, 11, 11, 11, 13, 10, 13, 13, 13, 34, 12, 34],
  tables: [
    {
      title: 'What the workload costs on each',
      head: [
        'Offer', 'Input, USD per million tokens', 'Output, USD per million tokens', 'USD per GPU-hour', 'Output tokens a second, one GPU', 'Usable share of it',
        'Raw cost per request', 'Monthly cost', 'Loaded cost per request', 'Note', 'Price seen', 'Source',
      ],
      rows: rows.map(rowCells),
    },
  ],
});

/** The rates of a row; `unpriced` while a price of the reader’s own is missing or refused. */
export function ratesOf(row: OfferRow, entries: Entries): Outcome<OfferRates> {
  if (row.offer) return row.offer.rates;
  if (!ownFields(row).every((field) => isUsable(field, entries))) return unpriced(missingNote(ownFields(row), entries));
  const prices = Object.fromEntries(PRICES_OF[row.kind].map((price) => [price, entries[priceKey(row, price)]]));
  return value({ kind: row.kind, ...prices } as unknown as OfferRates);
}

export function offerValues(rows: readonly OfferRow[], entries: Entries, workloadNote: string): Results {
  const workload = enteredWorkload(entries);
  return Object.assign({}, ...rows.map((row) => rowValues(row, entries, workload, workloadNote))) as Results;
}

function rowValues(row: OfferRow, entries: Entries, workload: ReturnType<typeof enteredWorkload>, workloadNote: string): Results {
  const rates = ratesOf(row, entries);
  const noted = (note: string): Results => ({ [`${row.key}.note`]: note });
  if (rates.kind !== 'value') return row.offer ? {} : noted(rates.reason);
  if (!workload) return noted(workloadNote);
  const cost = costAtRates(rates.value, workload);
  if (cost.kind !== 'value') return noted(`${cost.reason}.`);
  return { ...noted(''), ...Object.fromEntries(OUTPUTS.map((output) => [`${row.key}.${output}`, cost.value[output]])) };
}
