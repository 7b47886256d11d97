import { BYTES_PER_GB, TOKENS_PER_MTOK } from '../conventions.ts';
import { count, money, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { ratioOf } from './ratio.ts';

const inputs = {
  tokensPerMonth: {
    label: 'Tokens leaving a network that charges, a month',
    unit: 'tokens/month',
    minimum: 1,
    maximum: 1e16,
    default: 4.12e9,
    hint: 'Output when the GPUs sit in a cloud that charges; input when your application does and the GPUs are elsewhere.',
    show: count(0, 'token'),
    whole: true,
  },
  bytesPerToken: {
    label: 'Bytes on the wire per token',
    unit: 'bytes',
    minimum: 0.1,
    maximum: 1e6,
    default: 4,
    hint: 'Plain English text takes about four; streaming one token an event takes a few hundred with its JSON. Take it from a packet count.',
    show: count(0, 'byte'),
  },
  usdPerGb: {
    label: 'Egress price, USD per gigabyte',
    unit: 'USD/GB',
    minimum: 0,
    maximum: 100,
    default: 0.09,
    hint: 'From the cloud’s price page, for your monthly volume.',
    show: money(2),
  },
  otherUsdPerMonth: usdPerMonthInput('Bill without egress', 8618.4, 'GPU rent and what else the workload costs.'),
  suspectedShare: {
    label: 'Egress that you suspect, percent of that bill',
    unit: 'share',
    minimum: 0,
    maximum: 10,
    default: 0.2,
    hint: 'A share that somebody has named; the result says what it would take.',
    show: percent(0),
  },
} as const satisfies InputSpecs;

export type EgressInputs = Values<typeof inputs>;

export interface Egress {
  readonly gbPerMonth: number;
  readonly usdPerMonth: number;
  readonly usdPerMtok: number;
  /** Egress over the rest of the bill; undefined when there is no other bill. */
  readonly shareOfBill: number | undefined;
  /** Bytes per token at which egress would be the suspected share; undefined when egress is free. */
  readonly suspectedBytesPerToken: number | undefined;
}

function compute(i: EgressInputs): Outcome<Egress> {
  const gbPerMonth = (i.tokensPerMonth * i.bytesPerToken) / BYTES_PER_GB;
  const usdPerMonth = gbPerMonth * i.usdPerGb;
  return value({
    gbPerMonth,
    usdPerMonth,
    usdPerMtok: (i.bytesPerToken * TOKENS_PER_MTOK * i.usdPerGb) / BYTES_PER_GB,
    shareOfBill: ratioOf(usdPerMonth, i.otherUsdPerMonth),
    suspectedBytesPerToken:
      i.usdPerGb === 0 ? undefined : (i.suspectedShare * i.otherUsdPerMonth * BYTES_PER_GB) / (i.tokensPerMonth * i.usdPerGb),
  });
}

function steps(i: EgressInputs, result: Egress): readonly Step[] {
  const { gbPerMonth, usdPerMonth: egress, shareOfBill, suspectedBytesPerToken } = result;
  const gigabyte = BYTES_PER_GB;
  return [
    {
      label: 'Data a month',
      formula: 'tokens × bytes / gigabyte',
      values: { tokens: i.tokensPerMonth, bytes: i.bytesPerToken, gigabyte },
      result: gbPerMonth,
      unit: 'GB/month',
    },
    {
      label: 'Egress',
      formula: 'data × price',
      values: { data: gbPerMonth, price: i.usdPerGb },
      result: egress,
      unit: 'USD/month',
    },
    {
      label: 'Egress per million tokens',
      formula: 'bytes × million × price / gigabyte',
      values: { bytes: i.bytesPerToken, million: TOKENS_PER_MTOK, price: i.usdPerGb, gigabyte },
      result: result.usdPerMtok,
      unit: 'USD/Mtok',
    },
    ...(shareOfBill === undefined
      ? []
      : [
          {
            label: 'Egress over the rest of the bill',
            formula: 'egress / bill',
            values: { egress, bill: i.otherUsdPerMonth },
            result: shareOfBill,
            unit: 'share',
          } satisfies Step,
        ]),
    ...(suspectedBytesPerToken === undefined
      ? []
      : [
          {
            label: 'Bytes per token for the suspected share',
            formula: 'share × bill × gigabyte / (tokens × price)',
            values: { share: i.suspectedShare, bill: i.otherUsdPerMonth, gigabyte, tokens: i.tokensPerMonth, price: i.usdPerGb },
            result: suspectedBytesPerToken,
            unit: 'bytes',
          } satisfies Step,
        ]),
  ];
}

/** What moving text out of a cloud costs, and how many bytes a token would need for egress to matter. */
export const egress: Model<typeof inputs, Egress> = {
  name: 'egress',
  title: 'Egress',
  summary: 'What it costs to move the tokens out of a cloud that charges for traffic.',
  inputs,
  outputs: {
    gbPerMonth: { label: 'Data a month', unit: 'GB/month', show: count(1, 'gigabyte') },
    usdPerMonth: { label: 'Egress', unit: 'USD/month', show: money(2) },
    usdPerMtok: { label: 'Egress per million tokens', unit: 'USD/Mtok', show: money(4) },
    shareOfBill: { label: 'Egress over the rest of the bill', unit: 'share', show: percent(2) },
    suspectedBytesPerToken: { label: 'Bytes per token for the suspected share', unit: 'bytes', show: count(0, 'byte') },
  },
  answer: 'usdPerMonth',
  compute,
  steps,
  conventions: ['month-720', 'decimal-gigabytes'],
  limits: [
    'Images, audio and embeddings take far more bytes per token than text.',
    'One price for all traffic: clouds charge less at high volume, nothing for the first gigabytes, and extra between zones.',
    'Retrieved documents, logs and traces that leave the same network are not in it, and may weigh more than the answers.',
  ],
};
