import type { CalculatorData } from '../calculator-data.ts';
import { readerWorkload, type ReaderWorkload } from '../state/reader-workload.ts';

/** The worked example of the guide. */
export const EXAMPLE = 'saas';
/** The offer that it runs on today. */
const EXAMPLE_OFFER = 'openai/gpt-5.5';

/** What a reader starts from: the worked example, every input assumed. @throws when the guide has lost it. */
export function exampleReader({ presets }: Pick<CalculatorData, 'presets'>, edition: string): ReaderWorkload {
  const found = presets.find(({ name }) => name === EXAMPLE);
  if (!found) throw new Error(`the reader’s workload starts from “${EXAMPLE}”, which does not exist`);
  return { ...readerWorkload(found.inputs, edition), currentOffer: EXAMPLE_OFFER };
}
