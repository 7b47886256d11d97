import type { Amount, InputRead } from './evidence.ts';
import type { Workload } from './models/workload.ts';
import { required } from './outcome.ts';
import { priceBook, type PriceBook } from './pricing/book.ts';
import type { RateKey } from './pricing/rates.ts';
import type { PricingData } from './pricing/types.ts';
import { ruleOf, type Rule, type RuleId } from './rules.ts';
import { tracedWorkload, type NamedWorkload } from './workloads.ts';

/** Everything a claim may read, made at build time from the YAML. Plain data. */
export interface GuideData {
  readonly pricing: PricingData;
  readonly workloads: readonly NamedWorkload[];
}

/** What a term computes from. Each number read is recorded; a price that is not there refuses the whole term. */
export interface ClaimContext {
  readonly book: PriceBook;
  rate(offerId: string, key: RateKey, accordingTo?: string): number;
  workload(name: string): Workload;
  fact(id: string): Amount;
  /** A fact that must be a single number. @throws when it is a range. */
  factNumber(id: string): number;
  rule(id: RuleId): Amount;
  /** The rule with all that is written of it: what models get when they read `RULES`. */
  wholeRule(id: RuleId): Rule;
  /** The inputs read so far, each once, in the order they were first read. */
  reads(): readonly InputRead[];
}

/** A fresh context: one for each claim, so that its reads are its own. `nudged` names an input, as `readKey` does, that is to come out a little larger. */
export function claimContext(data: GuideData, nudged?: string): ClaimContext {
  const { record, given, take, reads } = inputTaker(nudged);
  const book = priceBook(data.pricing, { record });
  const workloads = new Map<string, Workload>();

  const fact = (id: string): Amount => {
    const found = data.pricing.facts.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no fact “${id}” in pricing/`);
    const { amount, unit, evidence, sources, verified, location } = found;
    return take({ kind: 'fact', id, label: found.what, amount, unit, evidence, sources, verified, location });
  };
  const rule = (id: RuleId): Rule => {
    const { statement: label, amount, unit } = ruleOf(id);
    return { ...ruleOf(id), amount: take({ kind: 'rule', id, label, amount, unit, evidence: 'rule', sources: [] }) };
  };

  return {
    book,
    rate: (offerId, key, accordingTo) => given(required(book.rate(offerId, key, accordingTo))),
    workload: (name) => {
      const found = data.workloads.find((candidate) => candidate.name === name);
      if (!found) throw new Error(`no workload “${name}” in src/content/workloads/`);
      const known = workloads.get(name) ?? tracedWorkload(found, take);
      workloads.set(name, known);
      return known;
    },
    fact,
    factNumber: (id) => {
      const amount = fact(id);
      if (typeof amount !== 'number') throw new Error(`fact “${id}” is a range; a single number is expected here`);
      return amount;
    },
    rule: (id) => rule(id).amount,
    wholeRule: rule,
    reads,
  };
}

/** Takes inputs for a context: each is recorded once, and the nudged one comes out a little larger. */
function inputTaker(nudged: string | undefined) {
  const seen = new Map<string, InputRead>();
  let last: InputRead | undefined;
  const record = (read: InputRead): void => {
    last = read;
    if (!seen.has(readKey(read))) seen.set(readKey(read), read);
  };
  /** The amount of the input recorded last. */
  const given = <A extends Amount>(amount: A): A => (last && nudged === readKey(last) ? nudge(amount) : amount);
  const take = (read: InputRead): Amount => {
    record(read);
    return given(read.amount);
  };
  return { record, given, take, reads: () => [...seen.values()] };
}

/** What a read is called, over all kinds of input. */
export const readKey = ({ kind, id }: Pick<InputRead, 'kind' | 'id'>): string => `${kind} ${id}`;

/** One percent larger; 0 becomes 1. */
function nudge<A extends Amount>(amount: A): A {
  const larger = (number: number): number => (number === 0 ? 1 : number * 1.01);
  return (typeof amount === 'number' ? larger(amount) : { low: larger(amount.low), high: larger(amount.high) }) as A;
}
