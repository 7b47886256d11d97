import { count } from '../../src/engine/format.ts';
import { APPROACHES, GAP_SENTENCES, migrationComplexity, TIER_NAMES, TIER_WEEKS, TIERS } from '../../src/engine/models/migration-complexity.ts';
import { required } from '../../src/engine/outcome.ts';
import { RULES } from '../../src/engine/rules.ts';
import { inputFields, inputValues, missingNote } from '../entries.ts';
import { allOf, firstOf, unlessNoted } from '../formula.ts';
import { noteResult, numberResult, outputResult } from '../results.ts';
import type { Entries, Result, Results } from '../template.ts';

/** The complexity score in the workbook: see `migration-complexity` for the model. */

const PREFIX = 'complexity';
const NOTE = 'complexity.note';
const { outputs } = migrationComplexity;

export const complexityFields = inputFields(PREFIX, migrationComplexity.inputs);

const [models, prompts, evals, latency, engineers, integration] = Object.keys(migrationComplexity.inputs).map((name) => `[${PREFIX}.${name}]`);
const modelsBand = RULES['models-medium'].amount;
const engineersBand = RULES['inference-engineers-medium'].amount;
const inBand = (amount: string, { low, high }: { low: number; high: number }): string => `IF(${amount}<${low},1,IF(${amount}<=${high},2,3))`;

/** Points by factor, in the order of the model's sum, with evals and team turned round: having them makes a migration easier. */
const POINTS: Readonly<Record<string, string>> = {
  models: inBand(models!, modelsBand),
  prompts: prompts!,
  evals: `4-${evalsAsEssay()}`,
  latency: `IF(${latency!}>${RULES['latency-relaxed'].amount},1,IF(${latency!}<${RULES['latency-real-time'].amount},3,2))`,
  team: `4-${inBand(engineers!, engineersBand)}`,
  integration: integration!,
};

function evalsAsEssay(): string {
  return `IF(${evals!}=0,1,IF(${evals!}<${RULES['eval-cases-high'].amount},2,3))`;
}

const FACTOR_OF_INPUT: Readonly<Record<string, string>> = {
  models: 'models', prompts: 'prompts', evalCases: 'evals', latencyLimitMs: 'latency', inferenceEngineers: 'team', integration: 'integration',
};

/** The points of the factor that an input decides, with evals and team turned round. */
export const pointsResult = (input: string): Result => {
  const factor = FACTOR_OF_INPUT[input]!;
  return numberResult(`${PREFIX}.points.${factor}`, { label: `${migrationComplexity.inputs[input as 'models'].label}: points`, show: count(0) }, unlessNoted(NOTE, POINTS[factor]!));
};

const points = (factor: string): string => `[${PREFIX}.points.${factor}]`;
const sum = Object.keys(POINTS).map(points).join('+');

/** A text or number by tier. */
const byTier = (simple: string, standard: string, complex: string): string => tiersOf('score', simple, standard, complex);

function tiersOf(score: string, simple: string, standard: string, complex: string): string {
  const of = `[${PREFIX}.${score}]`;
  return `IF(${of}<=${RULES['simple-score'].amount.high},${simple},IF(${of}<=${RULES['standard-score'].amount.high},${standard},${complex}))`;
}

const FORMULAS: Readonly<Record<keyof typeof outputs, string>> = {
  score: sum,
  tier: byTier(`"${TIER_NAMES.simple}"`, `"${TIER_NAMES.standard}"`, `"${TIER_NAMES.complex}"`),
  // The essay counts evals and team the other way: 4 − points of each.
  essayScore: `${['models', 'prompts', 'latency', 'integration'].map(points).join('+')}+8-${points('evals')}-${points('team')}`,
  essayTier: tiersOf('essayScore', `"${TIER_NAMES.simple}"`, `"${TIER_NAMES.standard}"`, `"${TIER_NAMES.complex}"`),
  weeksLow: byTier(...weeks('low')),
  weeksHigh: byTier(...weeks('high')),
  engineersLow: byTier(...people('low')),
  engineersHigh: byTier(...people('high')),
  approach: byTier(...(TIERS.map((tier) => firstOf([], APPROACHES[tier])) as [string, string, string])),
  gaps: allOf([
    [`${points('evals')}=3`, GAP_SENTENCES.noEvals],
    [`${points('evals')}=2`, GAP_SENTENCES.basicEvals],
    [`${points('team')}=3`, GAP_SENTENCES.noTeam],
    [`${points('latency')}=3`, GAP_SENTENCES.latency],
    [`${points('prompts')}=3`, GAP_SENTENCES.prompts],
    [`${points('integration')}=3`, GAP_SENTENCES.integration],
    [`${points('models')}=3`, GAP_SENTENCES.models],
  ]),
};

function weeks(end: 'low' | 'high'): [string, string, string] {
  return TIERS.map((tier) => String(TIER_WEEKS[tier][end])) as [string, string, string];
}

function people(end: 'low' | 'high'): [string, string, string] {
  return [String(RULES['simple-engineers'].amount[end]), String(RULES['standard-engineers'].amount[end]), '""'];
}


export const complexityNote = noteResult(NOTE, 'Complexity', complexityFields);
export const complexityResults = Object.entries(FORMULAS).map(([name, formula]): Result => ({
  ...outputResult(PREFIX, name, outputs[name as keyof typeof outputs], unlessNoted(NOTE, formula)),
  ...(name === 'tier' && { isAnswer: true }),
  ...(name === 'gaps' && { lines: 4 }),
}));

/** Every result of the block, from the model. */
export function complexityValues(entries: Entries): Results {
  const note = missingNote(complexityFields, entries);
  if (note !== '') return { [NOTE]: note };
  const inputs = inputValues(PREFIX, migrationComplexity.inputs, entries);
  const result = required(migrationComplexity.compute(inputs));
  const scores = migrationComplexity.steps(inputs, result)[0]!.values;
  return {
    [NOTE]: '',
    ...Object.fromEntries(Object.entries(scores).map(([factor, score]) => [`${PREFIX}.points.${factor}`, score])),
    ...Object.fromEntries(Object.entries({ ...result, gaps: result.gaps.join(' ') }).map(([name, value]) => [`${PREFIX}.${name}`, value])),
  };
}

/** What low, medium and high mean for each input; the numbers are those of the rules. */
export const LEVELS: Readonly<Record<keyof typeof migrationComplexity.inputs, readonly [low: string, medium: string, high: string]>> = {
  models: [`fewer than ${modelsBand.low}`, `${modelsBand.low} to ${modelsBand.high}`, `more than ${modelsBand.high}`],
  prompts: ['plain text in and out', 'engineered, JSON out', 'chains, tools, your own schemas'],
  evalCases: [`${RULES['eval-cases-high'].amount} cases or more`, 'a suite, but a smaller one', 'no suite'],
  latencyLimitMs: [
    `over ${RULES['latency-relaxed'].amount} ms is fine`,
    'between the two',
    `under ${RULES['latency-real-time'].amount} ms`,
  ],
  inferenceEngineers: [`more than ${engineersBand.high}`, `${engineersBand.low} to ${engineersBand.high}`, 'nobody'],
  integration: ['a stateless call', 'an SDK with session state or a cache', 'other systems depend on it'],
};

