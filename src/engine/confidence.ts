/**
 * How far a reader trusts an input of their own, least first.
 * - `assumed`: taken over from an example, or a guess.
 * - `estimated`: judged by somebody who knows the workload.
 * - `measured`: from logs or usage data.
 * - `reconciled`: measured, and found to agree with the invoice.
 */
export const CONFIDENCES = ['assumed', 'estimated', 'measured', 'reconciled'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A value with the reader's trust in it. */
export interface TrustedValue {
  readonly value: number;
  readonly confidence: Confidence;
}

export const isConfidence = (given: unknown): given is Confidence => CONFIDENCES.some((confidence) => confidence === given);
