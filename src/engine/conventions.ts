/** One convention of the arithmetic, with the alternative it excludes: the methods page and every derivation quote these. */
export interface Convention {
  readonly statement: string;
  readonly excludes: string;
}

/** Hours in the month that every GPU bill uses: 30 days. */
export const HOURS_PER_MONTH = 720;
/** Seconds in that month. */
export const SECONDS_PER_MONTH = HOURS_PER_MONTH * 3600;
/** Prices are quoted per this many tokens. */
export const TOKENS_PER_MTOK = 1e6;

export const CONVENTIONS = {
  'month-720': {
    statement: 'A month is 30 days: 720 hours, 2,592,000 seconds.',
    excludes: 'An average calendar month of 730 hours, which makes every hourly rented bill 1.4% larger.',
  },
  'retries-extra': {
    statement: 'Each retry is one extra attempt that is billed in full: attempts = requests × (1 + retry rate).',
    excludes: 'Retries that fail and are retried again: attempts = requests / (1 − retry rate).',
  },
  'original-requests': {
    statement: 'A success is an original request that passes the quality gate: successes = requests × gate.',
    excludes: 'Counting each retry as a request of its own in the denominator.',
  },
  'flat-repair': {
    statement: 'A request that fails the gate costs a flat amount to repair, the same for every offer.',
    excludes: 'Pricing the repair as a second call at the offer’s own rates.',
  },
  'repair-not-success': {
    statement: 'A repaired request is paid for but is not counted as a success.',
    excludes: 'Adding repaired requests back to the denominator.',
  },
  'whole-gpus': {
    statement: 'GPUs are rented whole and by the month, at least one: they cost the same idle or busy.',
    excludes: 'Paying for the fraction of a GPU that the traffic uses.',
  },
  'output-bound': {
    statement: 'A GPU’s capacity is counted in output tokens; reading the input is not charged to it.',
    excludes: 'Charging prefill to the GPU as a share of the input tokens.',
  },
} as const satisfies Record<string, Convention>;

export type ConventionId = keyof typeof CONVENTIONS;
