import { claim } from '../../../engine/claims.ts';
import { count, money, multiple } from '../../../engine/format.ts';
import { loadedTerms } from '../../../engine/loaded-terms.ts';
import { exampleCost, monthsOver } from '../../../engine/migration-terms.ts';
import { assumption, price, ratio } from '../../../engine/terms.ts';
import { GEMINI, onTogether, savingBetween, TOGETHER } from './offers.ts';

/** A row of the comparison: one shape of workload on both offers. */
function row(name: string, workload: string) {
  const [gemini, together] = [loadedTerms(workload, GEMINI, 'Gemini 2.5 Pro'), onTogether(workload)];
  const saving = savingBetween(`Monthly saving from Gemini 2.5 Pro to DeepSeek V3.1: ${workload}`, gemini, together);
  return {
    [`${name}-input`]: claim(assumption(workload, 'inputTokens'), count()),
    [`${name}-output`]: claim(assumption(workload, 'outputTokens'), count()),
    [`${name}-gemini`]: claim(gemini.of('usdPerSuccess'), money(4)),
    [`${name}-together`]: claim(together.of('usdPerSuccess'), money(4)),
    [`${name}-ratio`]: claim(ratio(`Loaded cost of Gemini 2.5 Pro over DeepSeek V3.1: ${workload}`, gemini.of('usdPerSuccess'), together.of('usdPerSuccess')), multiple(1, '×'), multiple(1)),
    [`${name}-saving`]: claim(saving, money(0)),
    [`${name}-payback`]: claim(monthsOver(`Work over saving: ${workload} from Gemini 2.5 Pro`, exampleCost, saving), count(1, 'month')),
  };
}

/** The numbers of the Gemini question. */
export const geminiClaims = {
  'gemini-input-ratio': claim(ratio('Input price of Gemini 2.5 Pro over DeepSeek V3.1', price(GEMINI, 'input_usd_per_mtok'), price(TOGETHER, 'input_usd_per_mtok')), multiple(1)),
  'gemini-output-ratio': claim(ratio('Output price of Gemini 2.5 Pro over DeepSeek V3.1', price(GEMINI, 'output_usd_per_mtok'), price(TOGETHER, 'output_usd_per_mtok')), multiple(1)),
  'gemini-requests': claim(assumption('retrieval', 'requestsPerMonth'), count(0, 'request a month')),
  ...row('retrieval', 'retrieval'),
  ...row('code', 'code-generation'),
  ...row('input-heavy', 'input-heavy'),
};
