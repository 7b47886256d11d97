import { invalid, type Outcome } from '../../../engine/outcome.ts';
import type { GuideData } from '../../../engine/claim-context.ts';
import type { Correction } from '../source/read-sources.ts';
import type { Ledger } from '../ledger.ts';
import { amount } from './amount.ts';
import { calculation } from './calculation.ts';
import { defaultInput } from './default-input.ts';
import { headline } from './headline.ts';
import { loaded } from './loaded.ts';
import { modelChart } from './model-chart.ts';
import { modelInput } from './model-input.ts';
import { modelStep } from './model-step.ts';
import { model } from './model.ts';
import { printed } from './printed.ts';
import { rate } from './rate.ts';
import { step } from './step.ts';
import { tally } from './tally.ts';
import { template } from './template.ts';
import { text } from './text.ts';
import { value } from './value.ts';
import { verdict } from './verdict.ts';

/** What bindings may look up. */
export interface BindingContext {
  readonly ledger: Ledger;
  readonly data: GuideData;
  readonly corrections: readonly Correction[];
  /** What the images of shared links say, by page. */
  readonly headlines: ReadonlyMap<string, string>;
}

/** The text that a key stands for. The key's words come without its kind. */
export type Resolver = (words: readonly string[], context: BindingContext) => Outcome<string>;

export type Resolve = (key: string) => Outcome<string>;

/** Each kind of `data-bind`, with what resolves it. */
const RESOLVERS: Readonly<Record<string, Resolver>> = {
  amount, calculation, default: defaultInput, headline, loaded, model, 'model-chart': modelChart, 'model-input': modelInput, 'model-step': modelStep, printed, rate, step, tally, template, text, value, verdict,
};

/** Resolves `kind rest-of-key`. A key that names nothing is `invalid` with the reason. */
export function resolver(context: BindingContext): Resolve {
  return (key) => {
    const [kind = '', ...words] = key.split(' ');
    const resolve = Object.hasOwn(RESOLVERS, kind) ? RESOLVERS[kind] : undefined;
    return resolve ? resolve(words, context) : invalid(`there is no kind of binding “${kind}”; there is ${Object.keys(RESOLVERS).join(', ')}`);
  };
}
