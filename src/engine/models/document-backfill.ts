import { count, money, multiple } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { shareInput, usdPerHourInput } from './input-kinds.ts';
import { lcpr, rawStep, rawUsdPerRequest } from './lcpr.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { difference } from './thresholds.ts';
import { workloadInputs } from './workload.ts';

const { inputUsdPerMtok, outputUsdPerMtok } = lcpr.inputs;

/** At a retry share of 1 no document would ever finish. */
const LARGEST_RETRY_SHARE = 0.99;

const inputs = {
  documents: {
    label: 'Documents to process',
    unit: 'documents',
    minimum: 1,
    maximum: 1e10,
    default: 2_100_000,
    hint: 'The whole project, the documents already done included.',
    show: count(0, 'document'),
    whole: true,
  },
  inputTokens: { ...workloadInputs.inputTokens, label: 'Input tokens per document', default: 8400, hint: 'The document and the prompt around it; take the mean of a sample.' },
  outputTokens: { ...workloadInputs.outputTokens, label: 'Output tokens per document', default: 300, hint: 'The fields that you extract, as the model writes them.' },
  inputUsdPerMtok: { ...inputUsdPerMtok, default: 0.88 },
  outputUsdPerMtok: { ...outputUsdPerMtok, default: 0.88 },
  retryShare: shareInput('Retries as a share of all calls', 0.47, 'Calls tagged as a retry in your logs, over all calls.', LARGEST_RETRY_SHARE),
  doneShare: shareInput('Share of the documents done', 0.58, 'Documents that passed validation, over all documents.'),
  retryShareAfter: shareInput('Retries as a share of all calls, after a fix', 0.041, 'From a trial of the fix on a sample.', LARGEST_RETRY_SHARE),
  fixHours: {
    label: 'Hours to find and fix the cause',
    unit: 'hours',
    minimum: 0,
    maximum: 1e5,
    default: 40,
    hint: 'For instance to normalize values by rule before they are validated.',
    show: count(0, 'hour'),
  },
  engineeringUsdPerHour: usdPerHourInput(100),
} as const satisfies InputSpecs;

export type DocumentBackfillInputs = Values<typeof inputs>;

export interface DocumentBackfill {
  readonly rawUsdPerDocument: number;
  /** Retry rate in the guide's sense: extra calls per document, share / (1 − share). */
  readonly retriesPerDocument: number;
  /** All calls per document: 1 / (1 − share). */
  readonly callsPerDocument: number;
  readonly usdPerDocument: number;
  /** Each document sent once. */
  readonly planUsd: number;
  /** The whole project at today's retry share. */
  readonly totalUsd: number;
  readonly spentUsd: number;
  readonly remainingUsd: number;
  readonly remainingAfterFixUsd: number;
  readonly fixUsd: number;
  /** Negative when the fix costs more than the retries it prevents. */
  readonly netSavingUsd: number;
}

/** Retries per original request from the share of retries among all calls: share / (1 − share). Expects a share below 1. */
export const retriesPerRequest = (retryShare: number): number => retryShare / (1 - retryShare);

function compute(i: DocumentBackfillInputs): Outcome<DocumentBackfill> {
  const raw = rawUsdPerRequest(i);
  const planUsd = i.documents * raw;
  const totalUsd = planUsd / (1 - i.retryShare);
  const remainingUsd = totalUsd * (1 - i.doneShare);
  const remainingAfterFixUsd = (planUsd * (1 - i.doneShare)) / (1 - i.retryShareAfter);
  const fixUsd = i.fixHours * i.engineeringUsdPerHour;
  return value({
    rawUsdPerDocument: raw,
    retriesPerDocument: retriesPerRequest(i.retryShare),
    callsPerDocument: 1 / (1 - i.retryShare),
    usdPerDocument: raw / (1 - i.retryShare),
    planUsd,
    totalUsd,
    spentUsd: totalUsd * i.doneShare,
    remainingUsd,
    remainingAfterFixUsd,
    fixUsd,
    netSavingUsd: difference(remainingUsd, remainingAfterFixUsd + fixUsd),
  });
}

function steps(i: DocumentBackfillInputs, r: DocumentBackfill): readonly Step[] {
  const [share, done, plan, total] = [i.retryShare, i.doneShare, r.planUsd, r.totalUsd];
  return [
    { ...rawStep(i), label: 'Cost of one call', unit: 'USD/document' },
    { label: 'Retries per document', formula: 'share / (1 − share)', values: { share }, result: r.retriesPerDocument, unit: 'ratio' },
    { label: 'Calls per document', formula: '1 / (1 − share)', values: { share }, result: r.callsPerDocument, unit: 'ratio' },
    { label: 'Cost per document', formula: 'raw / (1 − share)', values: { raw: r.rawUsdPerDocument, share }, result: r.usdPerDocument, unit: 'USD/document' },
    { label: 'Plan without retries', formula: 'documents × raw', values: { documents: i.documents, raw: r.rawUsdPerDocument }, result: plan, unit: 'USD' },
    { label: 'Whole project', formula: 'plan / (1 − share)', values: { plan, share }, result: total, unit: 'USD' },
    { label: 'Spent so far', formula: 'total × done', values: { total, done }, result: r.spentUsd, unit: 'USD' },
    { label: 'Still to spend', formula: 'total × (1 − done)', values: { total, done }, result: r.remainingUsd, unit: 'USD' },
    {
      label: 'Still to spend after a fix',
      formula: 'plan × (1 − done) / (1 − shareAfter)',
      values: { plan, done, shareAfter: i.retryShareAfter },
      result: r.remainingAfterFixUsd,
      unit: 'USD',
    },
    { label: 'Cost of the fix', formula: 'hours × rate', values: { hours: i.fixHours, rate: i.engineeringUsdPerHour }, result: r.fixUsd, unit: 'USD' },
    {
      label: 'Net saving of the fix',
      formula: 'remaining − after − fix',
      values: { remaining: r.remainingUsd, after: r.remainingAfterFixUsd, fix: r.fixUsd },
      result: r.netSavingUsd,
      unit: 'USD',
    },
  ];
}

/** A one-off run over an archive, whose retries inflate the bill. From the source essay’s legal backfill (Part 1), recomputed. */
export const documentBackfill: Model<typeof inputs, DocumentBackfill> = {
  name: 'document-backfill',
  title: 'Backfill of documents',
  summary: 'What it costs to run an archive through a model, what retries add, and whether fixing their cause pays.',
  inputs,
  outputs: {
    rawUsdPerDocument: { label: 'Cost of one call', unit: 'USD/document', show: money(4) },
    retriesPerDocument: { label: 'Retries per document', unit: 'ratio', show: count(2) },
    callsPerDocument: { label: 'Calls per document', unit: 'ratio', show: multiple(2, '×') },
    usdPerDocument: { label: 'Cost per document', unit: 'USD/document', show: money(4) },
    planUsd: { label: 'Plan without retries', unit: 'USD', show: money(0) },
    totalUsd: { label: 'Whole project', unit: 'USD', show: money(0) },
    spentUsd: { label: 'Spent so far', unit: 'USD', show: money(0) },
    remainingUsd: { label: 'Still to spend', unit: 'USD', show: money(0) },
    remainingAfterFixUsd: { label: 'Still to spend after a fix', unit: 'USD', show: money(0) },
    fixUsd: { label: 'Cost of the fix', unit: 'USD', show: money(0) },
    netSavingUsd: { label: 'Net saving of the fix', unit: 'USD', show: money(0) },
  },
  answer: 'totalUsd',
  compute,
  steps,
  conventions: ['retry-share-of-traffic'],
  limits: [
    'It takes the retry share as constant so far; if it rose half way, less has been spent than this says.',
    'Each document is taken to pass in the end. Documents that never do cost calls without limit until somebody stops them.',
    'A sample of easy documents understates the tokens: measure on the long tail and on each language.',
    'Nothing recurs after the last document, so a threshold in dollars a month does not apply to a backfill.',
  ],
};
