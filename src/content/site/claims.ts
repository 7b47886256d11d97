import { claim, defineClaims } from '../../engine/claims.ts';
import { count, money, multiple } from '../../engine/format.ts';
import { loadedTerms } from '../../engine/loaded-terms.ts';
import { assumption, ratio } from '../../engine/terms.ts';

const dear = loadedTerms('saas', 'openai/gpt-5.5', 'GPT-5.5');
const cheap = loadedTerms('saas', 'together/deepseek-v3.1', 'Together AI DeepSeek V3.1');

/** The numbers of the pages that are not chapters. */
export const claims = defineClaims({
  'example-requests': claim(assumption('saas', 'requestsPerMonth'), count(0, 'request a month'), count()),
  'example-monthly': claim(dear.of('monthlyUsd'), money(0)),
  'example-cheap-monthly': claim(cheap.of('monthlyUsd'), money(0)),
  'example-tokens': claim(dear.of('tokenUsdPerMonth'), money(0)),
  'example-repair': claim(dear.of('repairUsdPerMonth'), money(0)),
  'example-engineering': claim(dear.of('engineeringUsdPerMonth'), money(0)),
  'example-raw-ratio': claim(ratio('Raw cost of GPT-5.5 over DeepSeek V3.1, as the prices have it', dear.of('rawUsdPerRequest'), cheap.of('rawUsdPerRequest')), multiple(1)),
  'example-loaded-ratio': claim(
    ratio('Loaded cost of GPT-5.5 over DeepSeek V3.1, as the bill has it', dear.of('usdPerSuccess'), cheap.of('usdPerSuccess')),
    multiple(1),
  ),
});
