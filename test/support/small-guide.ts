import type { GuideData } from '../../src/engine/claim-context.ts';
import type { Workload } from '../../src/engine/models/workload.ts';

const inputs: Workload = {
  requestsPerMonth: 1000,
  inputTokens: 100,
  outputTokens: 50,
  retryRate: 0.1,
  gatePassRate: 0.9,
  repairUsdPerFailure: 0.01,
  engineeringHoursPerMonth: 1,
  engineeringUsdPerHour: 100,
};
const perInput = <T>(of: T) => Object.fromEntries(Object.keys(inputs).map((input) => [input, of])) as Record<keyof Workload, T>;

/** A guide small enough to work out by hand: one offer, one range of GPU prices, one fact, one workload. */
export const smallGuide = {
  pricing: {
    currentEdition: '2026-05',
    editions: [{ id: '2026-05', asOf: '2026-05-31', pins: {} }],
    names: ['GPT-5.5'],
    facts: [
      {
        id: 'growth',
        what: 'Growth a year',
        amount: { low: 0.3, high: 0.5 },
        unit: 'share',
        saidBy: 'a survey',
        said: 'bills grow',
        evidence: 'essay',
        sources: [{ kind: 'essay' }],
        verified: '2026-05',
        location: { file: 'pricing/facts.yaml', line: 3 },
      },
    ],
    offers: [
      {
        id: 'vendor/model',
        kind: 'tokens',
        vendor: 'Vendor',
        name: 'Model',
        file: 'pricing/vendor.yaml',
        rows: [
          {
            accordingTo: 'page',
            verified: '2026-05-12',
            evidence: 'page',
            sources: [{ kind: 'page', url: 'https://vendor.example/prices', accessed: '2026-05-12' }],
            rates: { input_usd_per_mtok: 2, output_usd_per_mtok: 10 },
            lines: { input_usd_per_mtok: 7, output_usd_per_mtok: 8 },
          },
        ],
      },
    ],
  },
  workloads: [
    {
      name: 'small',
      title: 'Small example',
      summary: 'Worked by hand.',
      isPreset: true,
      inputs,
      evidence: perInput('assumed' as const),
      locations: perInput({ file: 'src/content/workloads/small.yaml', line: 4 }),
    },
  ],
} as const satisfies GuideData;
