import type { Unit } from './units.ts';

/**
 * How well a number is supported, strongest first.
 * - `page`: read on the page named by `url`, on the date in `accessed`.
 * - `page-undated`: recorded as read on the vendor's page; the address or the date was not kept.
 * - `essay`: as the source essay quotes it; its original was not seen.
 * - `experience`: measured or observed by the source essay's author, and published nowhere else.
 * - `measured`, `estimated`, `assumed`: inputs of a workload, by how they were obtained.
 * - `rule`: a threshold that somebody chose.
 */
export const EVIDENCE = ['page', 'page-undated', 'essay', 'measured', 'experience', 'estimated', 'assumed', 'rule'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Where a number was found. */
export interface Source {
  readonly kind: 'page' | 'essay';
  /** What the source is called, when it is not the vendor's own price page. */
  readonly name?: string;
  readonly url?: string;
  /** The day we read the source, YYYY-MM-DD. */
  readonly accessed?: string;
}

/** A place in a file of this project. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

/** A single number or a range whose ends are both stated. */
export type Amount = number | { readonly low: number; readonly high: number };

export type InputKind = 'price' | 'fact' | 'workload' | 'rule';

/** One number that a claim read while it was evaluated, with everything a reader needs to judge it. */
export interface InputRead {
  readonly kind: InputKind;
  /** Unique: `openai/gpt-5.5 output_usd_per_mtok`, `saas retryRate`. */
  readonly id: string;
  readonly label: string;
  readonly amount: Amount;
  readonly unit: Unit;
  readonly evidence: Evidence;
  readonly sources: readonly Source[];
  /** The day or month somebody last looked, YYYY-MM-DD or YYYY-MM. */
  readonly verified?: string;
  readonly location?: Location;
}

/** Records which inputs are read while something is computed, so that sources are observed, never declared by hand. */
export interface Recorder {
  record(read: InputRead): void;
}
