/** One convention of the arithmetic, with the alternative it excludes: the methods page and every derivation quote these. */
export interface Convention {
  readonly statement: string;
  readonly excludes: string;
}

/** Hours in the month that every GPU bill uses: 30 days. */
export const HOURS_PER_MONTH = 720;
/** Seconds in that month. */
export const SECONDS_PER_MONTH = HOURS_PER_MONTH * 3600;
/** Hours, minutes and seconds in a day. */
export const HOURS_PER_DAY = 24;
export const MINUTES_PER_DAY = HOURS_PER_DAY * 60;
export const SECONDS_PER_DAY = HOURS_PER_DAY * 3600;
/** Days in the month of the bills. */
export const DAYS_PER_MONTH = HOURS_PER_MONTH / HOURS_PER_DAY;
export const DAYS_PER_WEEK = 7;
export const MONTHS_PER_YEAR = 12;
/** Bytes in a gigabyte, as networks and price pages count them. */
export const BYTES_PER_GB = 1e9;
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
  'prefix-read-or-written': {
    statement: 'Each attempt either reads the whole shared prefix from the cache or writes it: a miss is billed as a write.',
    excludes: 'Taking the cacheable share of the prompt as the hit rate, with no writes at all.',
  },
  'random-arrivals': {
    statement: 'Calls arrive at random at a steady mean rate.',
    excludes: 'Bursts, which hit more often than their mean gap suggests, and pauses, which hit less.',
  },
  'independent-calls': {
    statement: 'Each call of a workflow passes or fails independently of the others, and all must pass.',
    excludes: 'Failures that come together because they share a prompt or a tool.',
  },
  'all-calls-paid': {
    statement: 'All calls of a workflow are paid for, whether it finishes or not.',
    excludes: 'Adding up loaded costs per call, which divides each call by its own pass rate only.',
  },
  'retry-share-of-traffic': {
    statement: 'A retry share counts retries among all calls, so retries per original request = share / (1 − share).',
    excludes: 'Reading the same percentage as extra attempts per original request.',
  },
  'two-stacks': {
    statement: 'While two offers run, the engineering hours of both are paid.',
    excludes: 'Sharing one team’s hours between them at no cost.',
  },
  'token-cost-only': {
    statement: 'Only the token cost is held against an invoice.',
    excludes: 'Comparing the whole loaded cost with it: nobody invoices repair or engineering.',
  },
  'prefill-share': {
    statement: 'Reading one input token costs a GPU a stated share of the work of making one output token; 0 charges nothing for it.',
    excludes: 'Counting input and output tokens alike.',
  },
  'decimal-gigabytes': {
    statement: 'A gigabyte is 1,000,000,000 bytes.',
    excludes: 'The gibibyte of 1,073,741,824 bytes, which is 7.4% larger.',
  },
} as const satisfies Record<string, Convention>;

export type ConventionId = keyof typeof CONVENTIONS;
