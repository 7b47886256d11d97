import { claim, type Claims } from '../../../engine/claims.ts';
import type { Amount } from '../../../engine/evidence.ts';
import { count, inWords, money, multiple, percent, type Display } from '../../../engine/format.ts';
import { agentWorkflow, type AgentWorkflow } from '../../../engine/models/agent-workflow.ts';
import { defaults } from '../../../engine/models/model.ts';
import { cardInputs, WORKLOAD_CARDS, type CardInput, type WorkloadCard } from '../../../engine/models/workload-cards.ts';
import { assumption, cited, citedNumber, formula, modelOutput, price, ratio, rule, ruleNumber, type NumberTerm, type Term } from '../../../engine/terms.ts';
import type { Unit } from '../../../engine/units.ts';
import * as t from './terms.ts';

const SHOWS: Partial<Record<Unit, Display>> = { 'tokens/request': count(0, 'token'), share: percent(), calls: count(0, 'call') };

/** A range of a card: the essay's, from the data that presets the calculators. */
const cardTerm = (card: WorkloadCard, input: CardInput, amount: Amount): Term => ({
  kind: 'rule',
  what: `${cardInputs[input].label} to start from, ${card.title.toLowerCase()}: the source essay’s author`,
  unit: cardInputs[input].unit,
  amount: () => amount,
});

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const cards: Claims = Object.fromEntries(
  WORKLOAD_CARDS.flatMap((card: WorkloadCard) =>
    (Object.entries(card.ranges) as [CardInput, Amount][]).map(([input, amount]) => [
      `card-${card.name}-${kebab(input)}`,
      claim(cardTerm(card, input, amount), SHOWS[cardInputs[input].unit] ?? count()),
    ]),
  ),
);

/** An end of a range of the card for agents. */
function agentCard(input: CardInput, end: 'low' | 'high', what: string): NumberTerm {
  const amount = (WORKLOAD_CARDS as readonly WorkloadCard[]).find(({ name }) => name === 'agent')?.ranges[input] ?? NaN;
  return { kind: 'rule', what, unit: cardInputs[input].unit, amount: () => (typeof amount === 'number' ? amount : amount[end]) };
}
const passOfCall = agentCard('gatePassRate', 'low', 'Pass rate of a call, as the card for agents has it');
const shortChain = agentCard('callsPerWorkflow', 'low', 'Calls of a short workflow, as the card has it');
const longChain = agentCard('callsPerWorkflow', 'high', 'Calls of a long workflow, as the card has it');
const exampleChain = citedNumber('chain-calls', 'Calls in the example of a chain', 'calls');
const exampleFailure = citedNumber('chain-failure', 'Failure rate of each call', 'share');
const examplePass = formula('Pass rate of a call in the example of a chain', 'share', '1 − failure', { failure: exampleFailure }, ({ failure }) => 1 - failure);

const chain = (output: keyof AgentWorkflow & string, calls: NumberTerm, pass: NumberTerm, what: string, retries = 0): NumberTerm =>
  modelOutput(
    agentWorkflow,
    output,
    (c) => ({ ...defaults(agentWorkflow.inputs), stepsPerWorkflow: calls.amount(c), callPassRate: pass.amount(c), retriesAfterFailure: retries }),
    what,
  );

const aboutCards = {
  'rag-hits-fixed': claim(cited('rag-hits-fixed', 'Cache hits when a fixed prompt comes first'), percent()),
  'rag-hits-variable': claim(cited('rag-hits-variable', 'Cache hits when every prompt is different'), percent()),
  'autocomplete-gate': claim(cited('autocomplete-gate', 'Acceptance of autocompletions'), percent()),
  'multi-file-gate': claim(cited('multi-file-gate', 'Acceptance of changes over many files'), percent()),
  'chain-calls': claim(exampleChain, inWords('call')),
  'chain-failure': claim(exampleFailure, percent()),
  'chain-fails': claim(chain('workflowFailureRate', exampleChain, examplePass, 'Workflows that fail in the example of a chain'), percent()),
  'chain-fails-retried': claim(chain('workflowFailureRate', exampleChain, examplePass, 'The same with one second try for each call', 1), percent(1)),
  'agent-pass-short': claim(chain('workflowPassRate', shortChain, passOfCall, 'Short workflows that finish at the card’s gate'), percent()),
  'agent-pass-long': claim(chain('workflowPassRate', longChain, passOfCall, 'Long workflows that finish at the card’s gate'), percent()),
  'sum-short': claim(chain('shortfallOfSum', exampleChain, examplePass, 'True cost above the sum of the calls, example of a chain'), percent()),
  'sum-long': claim(chain('shortfallOfSum', longChain, passOfCall, 'True cost above the sum of the calls, long workflow at the card’s gate'), percent()),
  'batch-discount-printed': claim(cited('batch-discount-printed', 'Discount of batch prices'), percent()),
  'batch-discount': claim(
    formula(
      'Batch discount on output of GPT-5.5',
      'share',
      '1 − batch / standard',
      { batch: price(t.GPT, 'batch_output_usd_per_mtok'), standard: price(t.GPT, 'output_usd_per_mtok') },
      ({ batch, standard }) => 1 - batch / standard,
    ),
    percent(),
  ),
};

const [gpt, together] = [t.onGpt('saas'), t.onTogether('saas')];
const goalCost = formula(
  'Loaded cost at which the tree calls a migration well: the SaaS example on GPT-5.5, and the tolerance',
  'USD/success',
  'before × (1 + tolerance)',
  { before: gpt.of('usdPerSuccess'), tolerance: ruleNumber('migrated-cost-goal') },
  (x) => x.before * (1 + x.tolerance),
);

const trees = {
  'queue-wait-limit': claim(rule('queue-wait-limit'), count(0, 'millisecond')),
  'tail-latency-symptom': claim(rule('tail-latency-symptom'), multiple(0)),
  'tail-latency-goal': claim(rule('tail-latency-goal'), multiple(0)),
  'cache-hit-symptom': claim(rule('cache-hit-symptom'), percent()),
  'cache-hit-hope': claim(rule('cache-hit-hope'), percent()),
  'migrated-cost-goal': claim(rule('migrated-cost-goal'), percent()),
  'migrated-gate-goal': claim(t.inPoints('migrated-gate-goal'), count(0, 'point')),
  'shared-tail': claim(cited('loaded-latency-multiple', 'Slowest percent of calls in production over what vendors publish'), multiple(0)),
  'goal-cost': claim(goalCost, money(4)),
  'plan-cost': claim(together.of('usdPerSuccess'), money(4)),
  'before-cost': claim(gpt.of('usdPerSuccess'), money(4)),
  'goal-over-plan': claim(ratio('That cost over the planned one', goalCost, together.of('usdPerSuccess')), multiple(1)),
};

const redFlags = {
  'review-invoice': claim(rule('review-invoice-variance'), percent()),
  'reconcile-tokens': claim(rule('reconcile-tokens'), percent()),
  'investigate-variance': claim(rule('investigate-variance'), percent()),
  'review-retry': claim(t.inPoints('review-retry-rise'), count(0, 'point')),
  'review-retry-weeks': claim(rule('review-retry-weeks'), inWords('week')),
  'review-cache': claim(t.inPoints('review-cache-drop'), count(0, 'point')),
  'review-gate': claim(t.inPoints('review-gate-drop'), count(0, 'point')),
  'review-latency': claim(rule('review-latency-hours'), inWords('hour')),
  'review-fallback': claim(rule('review-fallback-share'), percent()),
  'review-mix': claim(rule('review-mix-growth'), multiple(0)),
  'saas-together': claim(together.of('monthlyUsd'), money(0)),
  'saas-together-tokens': claim(together.of('tokenUsdPerMonth'), money(0)),
  'not-invoiced': claim(
    formula('Part of the loaded bill that nobody invoices, SaaS example on DeepSeek V3.1', 'share', '1 − tokens / monthly', { tokens: together.of('tokenUsdPerMonth'), monthly: together.of('monthlyUsd') }, (x) => 1 - x.tokens / x.monthly),
    percent(),
  ),
  'retry-on-invoice': claim(
    formula(
      'Rise of the invoice when retries rise by the flag, from the rate of the SaaS example',
      'share',
      'rise / (1 + before)',
      { rise: ruleNumber('review-retry-rise'), before: assumption('saas', 'retryRate') },
      (x) => x.rise / (1 + x.before),
    ),
    percent(),
  ),
};

/** The numbers of the red flags, the cards and the trees. */
export const cardClaims = { ...redFlags, ...cards, ...aboutCards, ...trees };
