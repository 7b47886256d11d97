import { claim } from '../../../engine/claims.ts';
import { HOURS_PER_MONTH, MONTHS_PER_YEAR } from '../../../engine/conventions.ts';
import { count, inWords, money, multiple, percent } from '../../../engine/format.ts';
import { loadedTerms, type LoadedTerms } from '../../../engine/loaded-terms.ts';
import { exampleCost, monthsOver } from '../../../engine/migration-terms.ts';
import { hirePaysBack, type HirePaysBack } from '../../../engine/models/hire-pays-back.ts';
import type { LoadedCost } from '../../../engine/models/loaded-cost.ts';
import { assumption, cited, citedNumber, formula, modelOutput, price, ratio, rule, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import { DEEPINFRA, GPT, MINI, NANO, onGpt, onTogether, savingBetween, TOGETHER } from './offers.ts';
import { saasMove, savingShare } from './payback.ts';
import { parityWith } from './specialization-claims.ts';

const ownership = {
  'regional-multiplier': claim(price(GPT, 'regional_multiplier'), multiple(1)),
  'responses-retention': claim(cited('responses-retention', 'How long Fireworks AI keeps stored responses'), count(0, 'day')),
  'outage-share': claim(rule('outage-revenue-share'), percent()),
  'outage-hours': claim(
    formula('Outage that stops everything and costs that share of a month', 'hours', `share × ${HOURS_PER_MONTH}`, { share: ruleNumber('outage-revenue-share') }, (t) => t.share * HOURS_PER_MONTH),
    count(1, 'hour'),
  ),
  'integration-days': claim(rule('provider-integration-days'), count(0, 'day')),
  'upkeep-hours': claim(rule('provider-upkeep-hours'), count(0, 'hour')),
};

const [mini, nano] = [loadedTerms('voice-classification', MINI, 'GPT-5.4 Mini'), loadedTerms('voice-classification', NANO, 'GPT-5.4 Nano')];
const voiceTogether = onTogether('voice-classification');
const miniSaving = savingBetween('Monthly saving of the voice classification example from GPT-5.4 Mini to DeepSeek V3.1', mini, voiceTogether);

const smallModels = {
  'mini-input': claim(price(MINI, 'input_usd_per_mtok'), money(2, 'per million input tokens')),
  'mini-output': claim(price(MINI, 'output_usd_per_mtok'), money(2, 'per million output tokens')),
  'nano-input': claim(price(NANO, 'input_usd_per_mtok'), money(2)),
  'nano-output': claim(price(NANO, 'output_usd_per_mtok'), money(2)),
  'together-input': claim(price(TOGETHER, 'input_usd_per_mtok'), money(2)),
  'together-output': claim(price(TOGETHER, 'output_usd_per_mtok'), money(2)),
  'mini-saving': claim(miniSaving, money(0, 'a month')),
  'mini-payback': claim(monthsOver('Work over saving: the voice classification example', exampleCost, miniSaving), count(0, 'month')),
  'nano-monthly': claim(nano.of('monthlyUsd'), money(0)),
  'voice-together-monthly': claim(voiceTogether.of('monthlyUsd'), money(0)),
};

/** Loaded cost at the lower gate over that of the SaaS example, less one. */
const gateRise = (name: string, on: (workload: string) => LoadedTerms<keyof LoadedCost>): NumberTerm =>
  formula(
    `Rise of the loaded cost on ${name} when the gate falls to the lower one`,
    'share',
    'after / before − 1',
    { after: on('saas-lower-gate').of('usdPerSuccess'), before: on('saas').of('usdPerSuccess') },
    (t) => t.after / t.before - 1,
  );

const reasoning = {
  'lower-gate': claim(assumption('saas-lower-gate', 'gatePassRate'), percent()),
  'gate-rise-printed-dear': claim(cited('gate-rise-printed-dear', 'Rise of the loaded cost on dear offers, as printed'), percent()),
  'gate-rise-printed-cheap': claim(cited('gate-rise-printed-cheap', 'Rise of the loaded cost on cheap offers, as printed'), percent()),
  'gate-rise-gpt': claim(gateRise('GPT-5.5', onGpt), percent(1)),
  'gate-rise-together': claim(gateRise('Together AI', onTogether), percent(1)),
  'gate-rise-deepinfra': claim(gateRise('DeepInfra', (workload) => loadedTerms(workload, DEEPINFRA, 'GPT-OSS-120B on DeepInfra')), percent(1)),
  'volume-rise-together': claim(
    ratio('Loaded cost on Together AI at low volume over that of the SaaS example', onTogether('saas-low-volume').of('usdPerSuccess'), onTogether('saas').of('usdPerSuccess')),
    multiple(1),
  ),
};

const upkeep = (end: 'low' | 'high') =>
  formula(
    `Upkeep of serverless open weights a month, ${end} end`,
    'USD/month',
    'hours × rate',
    { hours: ruleNumber('serverless-monthly-hours', end), rate: assumption('saas', 'engineeringUsdPerHour') },
    (t) => t.hours * t.rate,
  );

const prototypes = {
  'serverless-hours': claim(rule('serverless-monthly-hours'), count(0, 'hour')),
  'serverless-upkeep-low': claim(upkeep('low'), money(0)),
  'serverless-upkeep-high': claim(upkeep('high'), money(0)),
};

const chainCalls = citedNumber('chain-length-example', 'Calls in a complex workflow', 'calls');
const finished = (what: string, workload: string) =>
  formula(what, 'share', 'gate ^ calls', { gate: assumption(workload, 'gatePassRate'), calls: chainCalls }, (t) => t.gate ** t.calls);

const rotationCost = formula(
  'Work of the migration examples, spread over the longest rotation',
  'USD/month',
  'cost / months',
  { cost: exampleCost, months: ruleNumber('rotation-months', 'high') },
  (t) => t.cost / t.months,
);

const forGood = {
  'frontier-gap': claim(rule('frontier-gap'), count(0, 'point')),
  'far-behind-gate': claim(assumption('saas-far-behind', 'gatePassRate'), percent()),
  'far-behind-lcpr': claim(onTogether('saas-far-behind').of('usdPerSuccess'), money(4)),
  'far-behind-ratio': claim(ratio('Loaded cost of GPT-5.5 over an open model far behind', onGpt('saas').of('usdPerSuccess'), onTogether('saas-far-behind').of('usdPerSuccess')), multiple(1)),
  'far-behind-parity': claim(parityWith('saas-far-behind', 'parityUsdPerFailure', 'Cost of a failure at which a model far behind costs what GPT-5.5 does'), money(3)),
  'long-chain-calls': claim(chainCalls, count()),
  'long-chain-frontier': claim(finished('Workflows finished at the frontier’s gate', 'saas'), percent()),
  'long-chain-open': claim(finished('Workflows finished at the gate of a model far behind', 'saas-far-behind'), percent()),
  'rotation-months': claim(rule('rotation-months'), count(0, 'month')),
  'rotation-longest': claim(ruleNumber('rotation-months', 'high'), inWords('month')),
  'rotation-cost': claim(rotationCost, money(0, 'a month')),
};

/** The bill on Together AI of the traffic that a spend on GPT-5.5 pays for, at the shape of the SaaS example. */
const openBill = formula(
  'Bill on Together AI of the traffic that the threshold pays for on GPT-5.5',
  'USD/month',
  '(spend − engineering) / (gptTokens + gptRepair) × (openTokens + openRepair) + engineering',
  {
    spend: ruleNumber('no-team-spend'),
    engineering: onGpt('saas').of('engineeringUsdPerMonth'),
    gptTokens: onGpt('saas').of('tokenUsdPerMonth'),
    gptRepair: onGpt('saas').of('repairUsdPerMonth'),
    openTokens: onTogether('saas').of('tokenUsdPerMonth'),
    openRepair: onTogether('saas').of('repairUsdPerMonth'),
  },
  (t) => ((t.spend - t.engineering) / (t.gptTokens + t.gptRepair)) * (t.openTokens + t.openRepair) + t.engineering,
);

const saasShare = savingShare('Saving of the SaaS example as a share of its bill', saasMove);

/** One output of the sum about a hire; the migration is charged where `withMigration` says so. */
const hire = (output: keyof HirePaysBack & string, what: string, reads: { saving?: true; spend?: true; migration?: true }) =>
  modelOutput(
    hirePaysBack,
    output,
    (c) => ({
      salaryUsdPerYear: c.factNumber('ml-engineer-cost'),
      timeShare: 1,
      spendUsdPerMonth: reads.spend ? ruleNumber('hire-spend').amount(c) : 0,
      movableShare: 1,
      savingRate: reads.saving ? saasShare.amount(c) : 1,
      migrationUsd: reads.migration ? exampleCost.amount(c) : 0,
      spreadMonths: MONTHS_PER_YEAR,
      monthsBeforeSaving: 0,
    }),
    what,
  );

const noTeam = {
  'no-team-spend': claim(rule('no-team-spend'), money(0, 'a month'), money(0)),
  'no-team-open-bill': claim(openBill, money(0)),
  'hire-monthly': claim(hire('costUsdPerMonth', 'Cost of a hire a month', {}), money(0)),
  'hire-spend': claim(rule('hire-spend'), money(0)),
  'saas-saving-share': claim(saasShare, percent()),
  'hire-break-even': claim(hire('breakEvenUsdPerMonth', 'Spend whose saving pays for a hire', { saving: true }), money(0)),
  'hire-break-even-with-migration': claim(
    hire('breakEvenWithMigrationUsdPerMonth', 'Spend whose saving pays for a hire and the migration', { saving: true, migration: true }),
    money(0),
  ),
  'hire-saving-needed': claim(hire('savingRateNeeded', 'Saving at which the essay’s threshold pays for a hire', { spend: true }), percent()),
};

/** The numbers of the ownership gate, and of the reasons to stay. */
export const stayClaims = { ...ownership, ...smallModels, ...reasoning, ...prototypes, ...forGood, ...noTeam };
