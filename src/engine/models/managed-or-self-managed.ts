import { HOURS_PER_MONTH } from '../conventions.ts';
import { count, money } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { middle } from '../rule.ts';
import { RULES } from '../rules.ts';
import { gpuCountInput, gpuInputs } from './gpu-inputs.ts';
import { usdPerHourInput } from './input-kinds.ts';
import type { InputSpec, InputSpecs, Model, Step, Values } from './model.ts';
import { ratioOf } from './ratio.ts';
import { difference } from './thresholds.ts';

const price = (label: string, byDefault: number, hint: string): InputSpec => ({
  ...gpuInputs.usdPerGpuHour,
  label,
  default: byDefault,
  hint,
});
const hours = (label: string, byDefault: number, hint: string): InputSpec => ({
  label,
  unit: 'hours/month',
  minimum: 0,
  maximum: 1e5,
  default: byDefault,
  hint,
  show: count(1, 'hour'),
});

const inputs = {
  managedUsdPerGpuHour: price(
    'Managed endpoint, USD per GPU-hour',
    6.5,
    'The rate at which the vendor runs the model server for you.',
  ),
  managedHours: hours(
    'Engineering hours a month, managed',
    middle(RULES['managed-monthly-hours'].amount),
    'Capacity reviews and model updates; the default is the middle of the essay’s band.',
  ),
  ownUsdPerGpuHour: price('Self-managed GPU, USD per GPU-hour', 3.99, 'The bare card, or a raw cluster.'),
  ownHours: hours(
    'Engineering hours a month, self-managed',
    middle(RULES['self-managed-monthly-hours'].amount),
    'Memory failures, scaling, kernel updates and being on call; the default is the middle of the essay’s band.',
  ),
  engineeringUsdPerHour: usdPerHourInput(150),
  gpuCount: gpuCountInput(2, 'GPUs that the workload needs, the same number either way.'),
} as const satisfies InputSpecs;

export type ManagedOrSelfManagedInputs = Values<typeof inputs>;

export interface ManagedOrSelfManaged {
  readonly managedUsdPerMonth: number;
  readonly ownUsdPerMonth: number;
  /** Self-managed less managed: what managed saves; negative when it costs more. */
  readonly managedSavesUsdPerMonth: number;
  /** GPUs at which both cost the same; undefined when one is cheaper at any size. */
  readonly crossingGpus: number | undefined;
  /** Rent of that many self-managed GPUs. */
  readonly crossingUsdPerMonth: number | undefined;
  /** Self-managed hours at which both cost the same at this size; undefined when none do. */
  readonly breakEvenOwnHours: number | undefined;
  readonly verdict: string;
}

/** What a managed GPU adds to the rent of one month. */
const premiumPerGpu = (i: ManagedOrSelfManagedInputs): number => (i.managedUsdPerGpuHour - i.ownUsdPerGpuHour) * HOURS_PER_MONTH;
/** What self-management adds to the engineering of one month, whatever the size. */
const upkeep = (i: ManagedOrSelfManagedInputs): number => (i.ownHours - i.managedHours) * i.engineeringUsdPerHour;

function compute(i: ManagedOrSelfManagedInputs): Outcome<ManagedOrSelfManaged> {
  const managedUsdPerMonth = i.gpuCount * i.managedUsdPerGpuHour * HOURS_PER_MONTH + i.managedHours * i.engineeringUsdPerHour;
  const ownUsdPerMonth = i.gpuCount * i.ownUsdPerGpuHour * HOURS_PER_MONTH + i.ownHours * i.engineeringUsdPerHour;
  const crossing = ratioOf(upkeep(i), premiumPerGpu(i));
  const crossingGpus = crossing !== undefined && crossing > 0 ? crossing : undefined;
  const extraHours = ratioOf(i.gpuCount * premiumPerGpu(i), i.engineeringUsdPerHour);
  const breakEvenOwnHours = extraHours === undefined ? undefined : i.managedHours + extraHours;
  return value({
    managedUsdPerMonth,
    ownUsdPerMonth,
    managedSavesUsdPerMonth: difference(ownUsdPerMonth, managedUsdPerMonth),
    crossingGpus,
    crossingUsdPerMonth: crossingGpus === undefined ? undefined : crossingGpus * i.ownUsdPerGpuHour * HOURS_PER_MONTH,
    breakEvenOwnHours: breakEvenOwnHours !== undefined && breakEvenOwnHours >= 0 ? breakEvenOwnHours : undefined,
    verdict: verdict(premiumPerGpu(i), upkeep(i), crossingGpus !== undefined),
  });
}

/** The bills are straight lines in the number of GPUs: they cross once when one has the dearer GPU and the other the dearer upkeep. */
function verdict(premium: number, ownUpkeep: number, cross: boolean): string {
  if (cross && premium > 0) return 'Managed is cheaper below the crossing, self-managed above it.';
  if (cross) return 'Self-managed is cheaper below the crossing, managed above it.';
  if (premium === 0 && ownUpkeep === 0) return 'Both cost the same at any size.';
  return premium <= 0 && ownUpkeep >= 0 ? 'Managed is never dearer, at any size.' : 'Self-managed is never dearer, at any size.';
}

function steps(i: ManagedOrSelfManagedInputs, result: ManagedOrSelfManaged): readonly Step[] {
  const { managedUsdPerMonth: managed, ownUsdPerMonth: own, crossingGpus, crossingUsdPerMonth, breakEvenOwnHours } = result;
  const {
    gpuCount: gpus,
    engineeringUsdPerHour: rate,
    managedUsdPerGpuHour: managedPrice,
    ownUsdPerGpuHour: ownPrice,
    managedHours,
    ownHours,
  } = i;
  const month = HOURS_PER_MONTH;
  const usd = (label: string, formula: string, values: Step['values'], amount: number): Step => ({
    label,
    formula,
    values,
    result: amount,
    unit: 'USD/month',
  });
  const bill = 'gpus × price × month + hours × rate';
  return [
    usd('Managed', bill, { gpus, price: managedPrice, month, hours: managedHours, rate }, managed),
    usd('Self-managed', bill, { gpus, price: ownPrice, month, hours: ownHours, rate }, own),
    usd('Saved by managed', 'own − managed', { own, managed }, result.managedSavesUsdPerMonth),
    ...(crossingGpus === undefined || crossingUsdPerMonth === undefined
      ? []
      : [
          {
            label: 'GPUs at which both cost the same',
            formula: '(ownHours − managedHours) × rate / ((managedPrice − ownPrice) × month)',
            values: { ownHours, managedHours, rate, managedPrice, ownPrice, month },
            result: crossingGpus,
            unit: 'GPU',
          } satisfies Step,
          usd(
            'Self-managed rent there',
            'crossing × price × month',
            { crossing: crossingGpus, price: ownPrice, month },
            crossingUsdPerMonth,
          ),
        ]),
    ...(breakEvenOwnHours === undefined
      ? []
      : [
          {
            label: 'Self-managed hours at which both cost the same',
            formula: 'managedHours + gpus × ((managedPrice − ownPrice) × month) / rate',
            values: { managedHours, gpus, managedPrice, ownPrice, month, rate },
            result: breakEvenOwnHours,
            unit: 'hours/month',
          } satisfies Step,
        ]),
  ];
}

/** Two straight lines in the number of GPUs: rent and engineering of a managed endpoint against those of one’s own. */
export const managedOrSelfManaged: Model<typeof inputs, ManagedOrSelfManaged> = {
  name: 'managed-or-self-managed',
  title: 'Managed or self-managed',
  summary: 'Whether the vendor’s premium on a managed GPU costs more than the hours of running it yourself.',
  inputs,
  outputs: {
    managedUsdPerMonth: { label: 'Managed', unit: 'USD/month', show: money(0) },
    ownUsdPerMonth: { label: 'Self-managed', unit: 'USD/month', show: money(0) },
    managedSavesUsdPerMonth: { label: 'Saved by managed', unit: 'USD/month', show: money(0) },
    crossingGpus: { label: 'GPUs at which both cost the same', unit: 'GPU', show: count(1, 'GPU') },
    crossingUsdPerMonth: { label: 'Self-managed rent there', unit: 'USD/month', show: money(0) },
    breakEvenOwnHours: { label: 'Self-managed hours at which both cost the same', unit: 'hours/month', show: count(1, 'hour') },
    verdict: { label: 'What this says', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: ['month-720', 'whole-gpus'],
  limits: [
    'It gives both sides the same tokens per GPU; a vendor’s tuned runtime may need fewer cards, an untuned one of yours more.',
    'Hours are taken as fixed; a fleet of many GPUs and models takes more of them.',
    'Set-up, an outage at night and the people you cannot hire are not in it.',
  ],
};
