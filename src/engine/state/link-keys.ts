import type { Confidence } from '../confidence.ts';
import type { OfferInput } from '../decide/overrides.ts';
import { WORKLOAD_KEYS } from './workload-keys.ts';

export const OTHER_KEYS = {
  version: 'v',
  trust: 'trust',
  edition: 'edition',
  engine: 'engine',
  name: 'name',
  currentOffer: 'now',
  offers: 'own',
  requirements: 'need',
  answers: 'says',
  plan: 'plan',
} as const;

/** Every key that a link may hold, for code that keeps the other parts of an address. */
export const LINK_KEYS: readonly string[] = [...Object.values(WORKLOAD_KEYS), ...Object.values(OTHER_KEYS)];

export const TRUST_LETTERS: Readonly<Record<Confidence, string>> = { assumed: 'a', estimated: 'e', measured: 'm', reconciled: 'r' };

/** The version of the link's shape. Links without one are a calculator's address. */
export const LINK_VERSION = 1;

/** Between entries, and between the parts of an entry: characters that an address keeps as they are and no id holds. */
export const ENTRY = ',';
export const PART = '_';

export const offerInputKey = (input: OfferInput): string => WORKLOAD_KEYS[input];
