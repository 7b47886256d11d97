import type { Amount, Evidence, Location, Source } from '../evidence.ts';
import type { Unit } from '../units.ts';
import type { RateKey } from './rates.ts';

/** A dated row of prices for one offer, as one source gives them. */
export interface PriceRow {
  /** The source that this row follows: rows of one source never overlap in time; rows of two may disagree. */
  readonly accordingTo: string;
  /** The day or month the price took effect, YYYY-MM-DD or YYYY-MM; undefined when no source says. */
  readonly from?: string;
  /** The day or month somebody last saw this price in force: YYYY-MM-DD or YYYY-MM. */
  readonly verified: string;
  readonly evidence: Evidence;
  readonly sources: readonly Source[];
  readonly note?: string;
  readonly rates: Readonly<Partial<Record<RateKey, number>>>;
  /** The line of each rate in its YAML file. */
  readonly lines: Readonly<Partial<Record<RateKey, number>>>;
}

/** Something a vendor sells: tokens of a model, or hours of a GPU. */
export interface Offer {
  /** File name of the vendor and key of the offer: `openai/gpt-5.5`. */
  readonly id: string;
  readonly kind: 'tokens' | 'gpu';
  readonly vendor: string;
  readonly name: string;
  readonly file: string;
  readonly rows: readonly PriceRow[];
}

/** A cited number that is not a price of an offer. */
export interface Fact {
  readonly id: string;
  readonly what: string;
  readonly amount: Amount;
  readonly unit: Unit;
  /** Who says so: a person, a company, a publication. */
  readonly saidBy: string;
  /** What the source says, in our words. */
  readonly said: string;
  readonly evidence: Evidence;
  readonly sources: readonly Source[];
  readonly verified: string;
  readonly location: Location;
}

/** A date that the guide speaks for, and which row stands where sources disagree on that date. */
export interface Edition {
  /** YYYY-MM */
  readonly id: string;
  /** The day whose prices the edition uses. */
  readonly asOf: string;
  /** Offer id to the row's `accordingTo`, with the written reason. */
  readonly pins: Readonly<Record<string, { readonly accordingTo: string; readonly reason: string }>>;
}

/** All of `pricing/`, checked and resolved at build time. Plain data: it can be serialised. */
export interface PricingData {
  readonly offers: readonly Offer[];
  readonly facts: readonly Fact[];
  readonly editions: readonly Edition[];
  /** The edition that the prose speaks for. */
  readonly currentEdition: string;
  /** Names that contain digits, as they are written in prose. */
  readonly names: readonly string[];
}
