import type { CalculatorData, PricedOffer } from '../../src/engine/calculator-data.ts';
import { defaults } from '../../src/engine/models/model.ts';
import { workloadInputs } from '../../src/engine/models/workload.ts';
import { unpriced, value } from '../../src/engine/outcome.ts';

const tokens = (id: string, vendor: string, name: string, inputUsdPerMtok: number, outputUsdPerMtok: number): PricedOffer => ({
  id,
  vendor,
  name,
  verified: '2026-05',
  rates: value({ kind: 'tokens', inputUsdPerMtok, outputUsdPerMtok }),
});

const saas = defaults(workloadInputs);

/** The offers of the default comparison and one without a price: prices of the May 2026 edition, written out so that no file moves a test. */
export const data: CalculatorData = {
  offers: [
    tokens('deepinfra/gpt-oss-120b', 'DeepInfra', 'GPT-OSS-120B', 0.039, 0.19),
    tokens('fireworks/llama-70b', 'Fireworks AI', 'Llama 70B', 0.9, 0.9),
    {
      id: 'lambda/h100-sxm',
      vendor: 'Lambda',
      name: 'H100',
      verified: '2026-05',
      rates: value({ kind: 'gpu', usdPerGpuHour: 3.99, tokensPerSecond: 1500, capacityDerate: 0.4 }),
    },
    tokens('openai/gpt-5.5', 'OpenAI', 'GPT-5.5', 5, 30),
    { id: 'together/b200', vendor: 'Together AI', name: 'B200', rates: unpriced('Together AI quotes B200 as a range') },
    tokens('together/deepseek-v3.1', 'Together AI', 'DeepSeek V3.1', 0.6, 1.7),
  ],
  presets: [
    { name: 'saas-large', title: 'At large volume', inputs: { ...saas, requestsPerMonth: 10_000_000 } },
    { name: 'saas', title: 'SaaS example', inputs: saas },
  ],
};
