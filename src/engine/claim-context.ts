import type { Amount, InputRead } from './evidence.ts';
import type { Workload } from './models/workload.ts';
import { required } from './outcome.ts';
import { priceBook, type PriceBook } from './pricing/book.ts';
import type { RateKey } from './pricing/rates.ts';
import type { PricingData } from './pricing/types.ts';
import { RULES, type Rule, type RuleId } from './rules.ts';
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
  /** The inputs read so far, each once, in the order they were first read. */
  reads(): readonly InputRead[];
}

/** A fresh context: one for each claim, so that its reads are its own. */
export function claimContext(data: GuideData): ClaimContext {
  const seen = new Map<string, InputRead>();
  const recorder = { record: (read: InputRead) => void seen.set(`${read.kind} ${read.id}`, seen.get(`${read.kind} ${read.id}`) ?? read) };
  const book = priceBook(data.pricing, recorder);
  const traced = new Map<string, Workload>();

  const fact = (id: string): Amount => {
    const found = data.pricing.facts.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no fact “${id}” in pricing/`);
    const { amount, unit, evidence, sources, verified, location } = found;
    recorder.record({ kind: 'fact', id, label: found.what, amount, unit, evidence, sources, verified, location });
    return amount;
  };

  return {
    book,
    rate: (offerId, key, accordingTo) => required(book.rate(offerId, key, accordingTo)),
    workload: (name) => {
      const known = traced.get(name);
      if (known) return known;
      const found = data.workloads.find((candidate) => candidate.name === name);
      if (!found) throw new Error(`no workload “${name}” in src/content/workloads/`);
      const workload = tracedWorkload(found, recorder);
      traced.set(name, workload);
      return workload;
    },
    fact,
    factNumber: (id) => {
      const amount = fact(id);
      if (typeof amount !== 'number') throw new Error(`fact “${id}” is a range; a single number is expected here`);
      return amount;
    },
    rule: (id) => {
      const rule: Rule = RULES[id];
      recorder.record({ kind: 'rule', id, label: rule.statement, amount: rule.amount, unit: rule.unit, evidence: 'rule', sources: [] });
      return rule.amount;
    },
    reads: () => [...seen.values()],
  };
}
