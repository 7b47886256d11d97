import { claim } from '../../../engine/claims.ts';
import { count, inWords, multiple, percent } from '../../../engine/format.ts';
import { breakEvenAcceptance, expectedTokens } from '../../../engine/models/speculative-decoding.ts';
import { never, required, value, type Outcome } from '../../../engine/outcome.ts';
import { cited, citedNumber, formula, rule, type NumberTerm } from '../../../engine/terms.ts';

const acceptance = citedNumber('spec-acceptance', 'Acceptance in the essay’s arithmetic', 'share');
const draftLength = citedNumber('spec-draft-length', 'Guesses a step in the essay’s arithmetic', 'tokens');
const stepCost = citedNumber('spec-step-cost', 'Cost of a speculative step over a plain one, in the essay’s arithmetic', 'ratio');
const throughput = citedNumber('spec-measured-throughput', 'Throughput with speculation over throughput without', 'ratio');

const GEOMETRIC_SUM = '(1 − a ^ (g + 1)) / (1 − a)';
const tokensPerStep = formula('Expected tokens a step', 'tokens', GEOMETRIC_SUM, { a: acceptance, g: draftLength }, ({ a, g }) => expectedTokens(a, g));

/** Found by halving, so its derivation is the check: at this acceptance the expected tokens equal the cost of the step. */
const breakEven: NumberTerm = {
  kind: 'computed',
  what: 'Acceptance at which the step cost cancels the gain',
  unit: 'share',
  amount: (c) => required(settleBreakEven(draftLength.amount(c), stepCost.amount(c))),
  steps: (c) => {
    const a = breakEven.amount(c);
    return [{ label: 'Tokens a step at this acceptance', formula: GEOMETRIC_SUM, values: { a, g: draftLength.amount(c) }, result: stepCost.amount(c), unit: 'ratio' }];
  },
};

const settleBreakEven = (guesses: number, cost: number): Outcome<number> => {
  const found = breakEvenAcceptance(guesses, cost);
  return found === undefined ? never('A step costs more than all the tokens it could yield') : value(found);
};

/** The numbers of the section on speculative decoding. */
export const speculationClaims = {
  'spec-interactions': claim(cited('spec-interactions', 'Load of the voice ordering system'), count(0, 'interaction a day')),
  'spec-latency-budget': claim(cited('spec-latency-budget', 'Time for inference in each interaction'), count(0, 'millisecond')),
  'spec-measured-batch': claim(cited('spec-measured-batch', 'Batch size of the measurement'), count()),
  'spec-measured-throughput': claim(throughput, multiple(2)),
  'spec-extra-compute-printed': claim(cited('spec-extra-compute-printed', 'Extra compute, as the essay prints it'), percent()),
  'spec-extra-compute': claim(
    formula('Extra compute per answer at the measured throughput', 'share', '1 / throughput − 1', { throughput }, (t) => 1 / t.throughput - 1),
    percent(1),
  ),
  'spec-published-speedup': claim(cited('spec-published-speedup', 'Speed-up that published papers report'), multiple(0)),
  'spec-uneven-batch': claim(cited('spec-uneven-batch', 'Batch sizes at which sequences fall out of step'), count()),
  'spec-time-spent': claim(cited('spec-time-spent', 'Time spent on making it work'), inWords('week')),
  'spec-draft-models': claim(cited('spec-draft-models', 'Draft model configurations tried'), inWords('configuration')),
  'spec-transcripts': claim(cited('spec-transcripts', 'Production transcripts used for tuning'), count(0, 'transcript')),
  'spec-acceptance-before': claim(cited('spec-acceptance-before', 'Acceptance before tuning'), percent()),
  'spec-acceptance-after': claim(cited('spec-acceptance-after', 'Acceptance after tuning'), percent()),
  'spec-acceptance': claim(acceptance, percent()),
  'spec-draft-length': claim(draftLength, count(0, 'guess'), count()),
  'spec-step-cost': claim(stepCost, multiple(2)),
  'spec-tokens-printed': claim(cited('spec-tokens-printed', 'Expected tokens a step, as the essay prints them'), count(2, 'token')),
  'spec-tokens': claim(tokensPerStep, count(2, 'token')),
  'spec-gain': claim(
    formula('Speed-up at the essay’s own figures', 'ratio', 'tokens / cost', { tokens: tokensPerStep, cost: stepCost }, (t) => t.tokens / t.cost),
    multiple(2),
  ),
  'spec-break-even': claim(breakEven, percent()),
  'spec-implied-step-cost': claim(
    formula('Step cost that the measured throughput implies', 'ratio', 'tokens / throughput', { tokens: tokensPerStep, throughput }, (t) => t.tokens / t.throughput),
    multiple(2),
  ),
  'spec-batch-good': claim(rule('speculation-helps-batch'), count()),
  'spec-batch-fades': claim(rule('speculation-fades-batch'), count()),
  'idiot-index': claim(cited('idiot-index', 'Price of a rocket over the price of its materials'), count()),
};
