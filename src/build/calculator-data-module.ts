import type { CalculatorData } from '../engine/calculator-data.ts';
import { workloadInputs, type WorkloadInput } from '../engine/models/workload.ts';

const INPUTS = Object.keys(workloadInputs) as WorkloadInput[];

/** Rates by their length: two prices of tokens, three figures of a GPU, or a refusal's kind and reason. */
const DECODE = `
const rates = (r) => typeof r[0] === 'string' ? { kind: r[0], reason: r[1] }
  : { kind: 'value', value: r.length === 2 ? { kind: 'tokens', inputUsdPerMtok: r[0], outputUsdPerMtok: r[1] }
  : { kind: 'gpu', usdPerGpuHour: r[0], tokensPerSecond: r[1], capacityDerate: r[2] } };
const inputs = (v) => Object.fromEntries(${JSON.stringify(INPUTS)}.map((k, i) => [k, v[i]]));
export const calculatorData = {
  offers: offers.map(([id, vendor, name, r, verified]) => ({ id, vendor, name, ...(verified && { verified }), rates: rates(r) })),
  presets: presets.map(([name, title, v]) => ({ name, title, inputs: inputs(v) })),
};`;

/** The code of the module that calculators take into the browser: rows without their keys, which every reader would download again for each. */
export function calculatorDataModule({ offers, presets }: CalculatorData): string {
  const offerRows = offers.map(({ id, vendor, name, verified, rates }) => [id, vendor, name, packed(rates), verified]);
  const presetRows = presets.map(({ name, title, inputs }) => [name, title, INPUTS.map((input) => inputs[input])]);
  return `const offers = ${JSON.stringify(offerRows)};\nconst presets = ${JSON.stringify(presetRows)};${DECODE}`;
}

function packed(rates: CalculatorData['offers'][number]['rates']): readonly (number | string)[] {
  if (rates.kind !== 'value') return [rates.kind, rates.reason];
  const { value } = rates;
  return value.kind === 'tokens' ? [value.inputUsdPerMtok, value.outputUsdPerMtok] : [value.usdPerGpuHour, value.tokensPerSecond, value.capacityDerate];
}
