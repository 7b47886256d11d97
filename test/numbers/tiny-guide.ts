import type { GuideData } from '../../src/engine/claim-context.ts';
import { claim, comparison, defineClaims, type Claims } from '../../src/engine/claims.ts';
import { count, money, multiple, percent } from '../../src/engine/format.ts';
import { loadedTerms } from '../../src/engine/loaded-terms.ts';
import { defaults } from '../../src/engine/models/model.ts';
import { workloadInputs, type WorkloadInput } from '../../src/engine/models/workload.ts';
import type { RateKey } from '../../src/engine/pricing/rates.ts';
import type { Fact, Offer } from '../../src/engine/pricing/types.ts';
import { assumption, cited, formula, price, ratio } from '../../src/engine/terms.ts';

/** A guide with two offers, one workload and a few facts: small enough to know every number of it. */
export function tinyGuide(change: { dearOutput?: number } = {}): GuideData {
  return {
    pricing: {
      offers: [
        offer('acme/dear-2.5', { input_usd_per_mtok: 5, output_usd_per_mtok: change.dearOutput ?? 30 }),
        offer('acme/cheap', { input_usd_per_mtok: 0.6, output_usd_per_mtok: 1.7 }),
      ],
      facts: [
        fact('measured-speed', 1500, 'tokens/s'),
        { ...fact('unsourced-share', 0.4, 'share'), evidence: 'page', sources: [{ kind: 'page', url: 'https://example.com/' }] },
        { ...fact('nobody-says', 7, '1'), saidBy: ' ' },
      ],
      editions: [{ id: '2026-05', asOf: '2026-05-31', pins: {} }],
      currentEdition: '2026-05',
      names: ['GPT-5', 'GPT-5.5', 'H100', 'Llama 3 70B'],
    },
    workloads: [
      {
        name: 'saas',
        title: 'SaaS example',
        summary: 'A steady product.',
        isPreset: true,
        inputs: defaults(workloadInputs),
        evidence: everyInput('assumed' as const),
        locations: everyInput({ file: 'src/content/workloads/saas.yaml', line: 6 }),
      },
    ],
  };
}

const offer = (id: string, rates: Partial<Record<RateKey, number>>): Offer => ({
  id,
  kind: 'tokens',
  vendor: 'Acme',
  name: id,
  file: 'pricing/acme.yaml',
  rows: [
    {
      accordingTo: 'page',
      from: '2026-05-01',
      verified: '2026-05-12',
      evidence: 'page',
      sources: [{ kind: 'page', url: 'https://example.com/pricing', accessed: '2026-05-12' }],
      rates,
      lines: { input_usd_per_mtok: 13, output_usd_per_mtok: 14 },
    },
  ],
});

const fact = (id: string, amount: number, unit: Fact['unit']): Fact => ({
  id,
  what: `The ${id}`,
  amount,
  unit,
  saidBy: 'Acme',
  said: 'So it is.',
  evidence: 'essay',
  sources: [{ kind: 'essay' }],
  verified: '2026-05',
  location: { file: 'pricing/facts.yaml', line: 3 },
});

const everyInput = <T>(each: T): Record<WorkloadInput, T> =>
  Object.fromEntries(Object.keys(workloadInputs).map((name) => [name, each])) as Record<WorkloadInput, T>;

const dear = loadedTerms('saas', 'acme/dear-2.5', 'the dear offer');
const cheap = loadedTerms('saas', 'acme/cheap', 'the cheap offer');
const rawRatio = ratio('Raw cost of dear over cheap', dear.of('rawUsdPerRequest'), cheap.of('rawUsdPerRequest'));
const constant = (value: number) => formula('A constant', '1', 'a', { a: { kind: 'rule', what: 'a', unit: '1', amount: () => value } }, ({ a }) => a);

/** The claims of its one chapter. */
export const tinyClaims: Claims = defineClaims({
  requests: claim(assumption('saas', 'requestsPerMonth'), count(0, 'request'), count(0, 'request a month')),
  'output-price': claim(price('acme/dear-2.5', 'output_usd_per_mtok'), money(2)),
  'monthly-cost': claim(dear.of('monthlyUsd'), money(0), money(0, 'a month')),
  'token-cost': claim(dear.of('tokenUsdPerMonth'), money(0)),
  'repair-cost': claim(dear.of('repairUsdPerMonth'), money(0)),
  'engineering-cost': claim(dear.of('engineeringUsdPerMonth'), money(0)),
  'raw-ratio': claim(rawRatio, multiple(1), multiple(1, '×')),
  'dear-raw': claim(dear.of('rawUsdPerRequest'), money(3), money(4)),
  'cheap-raw': claim(cheap.of('rawUsdPerRequest'), money(3), money(5)),
  far: comparison(['far more', 'over ten times'], rawRatio, { low: 10 }),
  'nearly-equal': comparison('about the same', rawRatio, { low: 0.9, high: 1.1 }),
  speed: claim(cited('measured-speed', 'Measured speed'), count(0, 'token a second')),
  share: claim(cited('unsourced-share', 'A share without a date'), percent()),
  lucky: claim(cited('nobody-says', 'A number that nobody stands for'), count()),
  'no-price': claim(price('acme/cheap', 'batch_input_usd_per_mtok'), money(2)),
  'on-the-edge': claim(constant(0.125), count(2)),
  'not-quite-nothing': claim(constant(0.0004), count(2)),
  'by-nothing': claim(constant(Infinity), count(2)),
});
