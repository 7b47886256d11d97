import { HOURS_PER_MONTH } from '../conventions.ts';
import { count, money, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { gpuCountInput, gpuInputs } from './gpu-inputs.ts';
import { shareInput } from './input-kinds.ts';
import type { InputSpec, InputSpecs, Model, Step, Values } from './model.ts';
import { ratioOf } from './ratio.ts';

const MONTHS_PER_YEAR = 12;

const gigabytes = (label: string, unit: 'GB' | 'GB/month', byDefault: number, hint: string): InputSpec => ({
  label,
  unit,
  minimum: 0,
  maximum: 1e9,
  default: byDefault,
  hint,
  show: count(0, 'gigabyte'),
  whole: true,
});

const inputs = {
  usdPerGpuHour: gpuInputs.usdPerGpuHour,
  gpuCount: gpuCountInput(1, 'Cards of one kind at one vendor.'),
  reservedDiscount: shareInput('Discount for reserving', 0.25, 'From the vendor’s offer for your term.', 0.99),
  storageGb: gigabytes(
    'Persistent storage, gigabytes',
    'GB',
    500,
    'Weights, images and logs that stay when the GPU is given back.',
  ),
  usdPerGbMonth: {
    label: 'Storage price, USD per gigabyte and month',
    unit: 'USD/GB-month',
    minimum: 0,
    maximum: 100,
    default: 0.15,
    hint: 'From the vendor’s price page; it is often a separate line.',
    show: money(2),
  },
  egressGb: gigabytes('Data leaving, gigabytes a month', 'GB/month', 100, 'See the egress calculator for text.'),
  usdPerGb: {
    label: 'Egress price, USD per gigabyte',
    unit: 'USD/GB',
    minimum: 0,
    maximum: 100,
    default: 0,
    hint: 'Zero at several GPU clouds; not at the large general ones.',
    show: money(2),
  },
  referenceUsdPerGpuHour: {
    ...gpuInputs.usdPerGpuHour,
    label: 'Price to compare with, USD per GPU-hour',
    default: 4.975,
    hint: 'Another vendor’s rate for a card that does the same work.',
    show: money(3),
  },
} as const satisfies InputSpecs;

export type GpuPriceInputs = Values<typeof inputs>;

export interface GpuPrice {
  readonly onDemandUsdPerMonth: number;
  readonly reservedUsdPerMonth: number;
  readonly storageUsdPerMonth: number;
  readonly egressUsdPerMonth: number;
  readonly totalOnDemandUsdPerMonth: number;
  readonly totalReservedUsdPerMonth: number;
  readonly totalReservedUsdPerYear: number;
  /** Storage and egress in the on-demand total; undefined when nothing is paid. */
  readonly extrasShare: number | undefined;
  /** How far the hourly price lies below the reference; negative when above, undefined without a reference. */
  readonly savingAgainstReference: number | undefined;
}

function compute(i: GpuPriceInputs): Outcome<GpuPrice> {
  const onDemandUsdPerMonth = i.gpuCount * i.usdPerGpuHour * HOURS_PER_MONTH;
  const reservedUsdPerMonth = onDemandUsdPerMonth * (1 - i.reservedDiscount);
  const storageUsdPerMonth = i.storageGb * i.usdPerGbMonth;
  const egressUsdPerMonth = i.egressGb * i.usdPerGb;
  const extras = storageUsdPerMonth + egressUsdPerMonth;
  const priceRatio = ratioOf(i.usdPerGpuHour, i.referenceUsdPerGpuHour);
  return value({
    onDemandUsdPerMonth,
    reservedUsdPerMonth,
    storageUsdPerMonth,
    egressUsdPerMonth,
    totalOnDemandUsdPerMonth: onDemandUsdPerMonth + extras,
    totalReservedUsdPerMonth: reservedUsdPerMonth + extras,
    totalReservedUsdPerYear: (reservedUsdPerMonth + extras) * MONTHS_PER_YEAR,
    extrasShare: ratioOf(extras, onDemandUsdPerMonth + extras),
    savingAgainstReference: priceRatio === undefined ? undefined : 1 - priceRatio,
  });
}

function steps(i: GpuPriceInputs, result: GpuPrice): readonly Step[] {
  const {
    onDemandUsdPerMonth: rent,
    reservedUsdPerMonth: reserved,
    storageUsdPerMonth: storage,
    egressUsdPerMonth: egress,
  } = result;
  const usd = (label: string, formula: string, values: Step['values'], amount: number): Step => ({
    label,
    formula,
    values,
    result: amount,
    unit: 'USD/month',
  });
  const share = (label: string, formula: string, values: Step['values'], amount: number | undefined): readonly Step[] =>
    amount === undefined ? [] : [{ label, formula, values, result: amount, unit: 'share' }];
  return [
    usd('Rent on demand', 'gpus × price × hours', { gpus: i.gpuCount, price: i.usdPerGpuHour, hours: HOURS_PER_MONTH }, rent),
    usd('Rent reserved', 'rent × (1 − discount)', { rent, discount: i.reservedDiscount }, reserved),
    usd('Storage', 'gigabytes × price', { gigabytes: i.storageGb, price: i.usdPerGbMonth }, storage),
    usd('Egress', 'gigabytes × price', { gigabytes: i.egressGb, price: i.usdPerGb }, egress),
    usd('Total on demand', 'rent + (storage + egress)', { rent, storage, egress }, result.totalOnDemandUsdPerMonth),
    usd('Total reserved', 'reserved + (storage + egress)', { reserved, storage, egress }, result.totalReservedUsdPerMonth),
    {
      label: 'Total reserved, a year',
      formula: 'month × months',
      values: { month: result.totalReservedUsdPerMonth, months: MONTHS_PER_YEAR },
      result: result.totalReservedUsdPerYear,
      unit: 'USD/year',
    },
    ...share(
      'Storage and egress in the total',
      '(storage + egress) / total',
      { storage, egress, total: result.totalOnDemandUsdPerMonth },
      result.extrasShare,
    ),
    ...share(
      'Below the price compared with',
      '1 − price / reference',
      { price: i.usdPerGpuHour, reference: i.referenceUsdPerGpuHour },
      result.savingAgainstReference,
    ),
  ];
}

/** What a GPU costs by the month once storage and egress are on the bill. */
export const gpuPrice: Model<typeof inputs, GpuPrice> = {
  name: 'gpu-price',
  title: 'A GPU by the month',
  summary: 'What rented GPUs cost by the month, on demand and reserved, with storage and egress.',
  inputs,
  outputs: {
    onDemandUsdPerMonth: { label: 'Rent on demand', unit: 'USD/month', show: money(0) },
    reservedUsdPerMonth: { label: 'Rent reserved', unit: 'USD/month', show: money(0) },
    storageUsdPerMonth: { label: 'Storage', unit: 'USD/month', show: money(0) },
    egressUsdPerMonth: { label: 'Egress', unit: 'USD/month', show: money(0) },
    totalOnDemandUsdPerMonth: { label: 'Total on demand', unit: 'USD/month', show: money(0) },
    totalReservedUsdPerMonth: { label: 'Total reserved', unit: 'USD/month', show: money(0) },
    totalReservedUsdPerYear: { label: 'Total reserved, a year', unit: 'USD/year', show: money(0) },
    extrasShare: { label: 'Storage and egress in the on-demand total', unit: 'share', show: percent(1) },
    savingAgainstReference: { label: 'Below the price compared with', unit: 'share', show: percent(0) },
  },
  answer: 'totalOnDemandUsdPerMonth',
  compute,
  steps,
  conventions: ['month-720', 'whole-gpus', 'decimal-gigabytes'],
  limits: [
    'Two cards compare by the hour only when they do the same work: another memory size or generation changes the tokens that an hour makes.',
    'A reservation is paid whether or not the GPU is used; the commitment calculator weighs it against use.',
    'Some vendors sell whole instances only; enter the cards of the instance, not those that you need.',
  ],
};
