import { count } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import type { InputSpec, InputSpecs, Model, Step, Values } from './model.ts';
import { choice } from './questions.ts';

const howMany = (
  label: string,
  maximum: number,
  byDefault: number,
  hint: string,
  noun: string,
  unit: InputSpec['unit'] = '1',
): InputSpec => ({
  label,
  unit,
  minimum: 0,
  maximum,
  default: byDefault,
  hint,
  show: count(0, noun),
  whole: true,
});

const inputs = {
  models: { ...howMany('Models to move', 1000, 3, 'Count each model with its own prompts, embeddings included.', 'model'), minimum: 1 },
  prompts: choice(
    'Prompts',
    'The hardest prompt of the workload decides.',
    ['Simple, no structured output', 'Engineered, JSON output', 'Chains, tools, function calls or schemas of your own'],
    1,
    2,
  ),
  evalCases: howMany(
    'Cases in your eval suite',
    1e6,
    49,
    'Cases of your own traffic that run before a release; none without a suite.',
    'case',
  ),
  latencyLimitMs: {
    ...howMany(
      'Latency limit for all but the slowest few requests, ms',
      1e9,
      2000,
      'From your service level; for batch work enter how long it may take.',
      'millisecond',
      'ms',
    ),
    minimum: 1,
  },
  inferenceEngineers: howMany(
    'Engineers who have served models',
    1000,
    2,
    'People who have run a model server, not people who have called an API.',
    'engineer',
    'people',
  ),
  integration: choice(
    'Integration',
    'How far the model is wired into your systems.',
    ['A stateless call', 'An SDK with session state or caching', 'Gateway, observability, billing or compliance depend on it'],
    1,
    2,
  ),
} as const satisfies InputSpecs;

export type MigrationComplexityInputs = Values<typeof inputs>;
type Score = 1 | 2 | 3;
export const TIERS = ['simple', 'standard', 'complex'] as const;
export type Tier = (typeof TIERS)[number];

export interface MigrationComplexity {
  readonly score: number;
  readonly tier: string;
  readonly essayScore: number;
  readonly essayTier: string;
  readonly weeksLow: number;
  readonly weeksHigh: number;
  /** Undefined for a complex migration, which takes a team of its own. */
  readonly engineersLow: number | undefined;
  readonly engineersHigh: number | undefined;
  readonly approach: string;
  readonly gaps: readonly string[];
}

/** 1 below the band, 2 inside it, 3 above. */
const scoreInBand = (amount: number, medium: { low: number; high: number }): Score =>
  amount < medium.low ? 1 : amount <= medium.high ? 2 : 3;

/** From no cases to a comprehensive suite; everything between is medium, for the source essay leaves a gap there. */
const evalScore = (cases: number): Score => (cases === 0 ? 1 : cases < RULES['eval-cases-high'].amount ? 2 : 3);

/** From batch to real time; everything between is medium, for the source essay leaves a gap there too. */
function latencyScore(limitMs: number): Score {
  if (limitMs > RULES['latency-relaxed'].amount) return 1;
  return limitMs < RULES['latency-real-time'].amount ? 3 : 2;
}

/** The six scores as the source essay points them. */
const essayScores = (i: MigrationComplexityInputs) => ({
  models: scoreInBand(i.models, RULES['models-medium'].amount),
  prompts: i.prompts,
  evals: evalScore(i.evalCases),
  latency: latencyScore(i.latencyLimitMs),
  team: scoreInBand(i.inferenceEngineers, RULES['inference-engineers-medium'].amount),
  integration: i.integration,
});

/** On a scale of 1 to 3, what was easy becomes hard. */
const reversed = (score: number): number => 4 - score;

/** The six scores with evals and team reversed: having them makes a migration easier. */
function correctedScores(i: MigrationComplexityInputs) {
  const scores = essayScores(i);
  return { ...scores, evals: reversed(scores.evals), team: reversed(scores.team) };
}

const sum = (scores: Readonly<Record<string, number>>): number => Object.values(scores).reduce((total, score) => total + score, 0);

/** The tier of a total of six scores, 6 to 18. */
export function tierOf(score: number): Tier {
  if (score <= RULES['simple-score'].amount.high) return 'simple';
  return score <= RULES['standard-score'].amount.high ? 'standard' : 'complex';
}

/** Weeks of work until all traffic has moved, by tier. */
export const TIER_WEEKS = {
  simple: RULES['simple-weeks'].amount,
  standard: RULES['standard-weeks'].amount,
  complex: RULES['complex-weeks'].amount,
} as const;

export const TIER_NAMES: Record<Tier, string> = { simple: 'Simple', standard: 'Standard', complex: 'Complex' };

export const APPROACHES: Record<Tier, string> = {
  simple: 'Do it yourself, serverless first.',
  standard: 'Validate on evals before any traffic moves; consider a managed endpoint for the largest workload.',
  complex: 'Move in phases, each with old and new running side by side, with a dedicated team or the vendor’s engineers.',
};

const ENGINEERS: Record<Tier, { low: number; high: number } | undefined> = {
  simple: RULES['simple-engineers'].amount,
  standard: RULES['standard-engineers'].amount,
  complex: undefined,
};

/** What to mend first, by the factor that calls for it; none for a factor at its easiest. */
export const GAP_SENTENCES = {
  noEvals: 'There are no evals: build a suite before the migration starts.',
  basicEvals: 'The eval suite is basic: extend it to every failure that you repair today.',
  noTeam: 'Nobody has served models: hire, train, or buy help.',
  latency: 'The latency limit is real-time: load-test the target at your concurrency first.',
  prompts: 'Chains and tools port badly: give prompt work its own phase.',
  integration: 'Other systems depend on the current provider: list them before cutover.',
  models: 'Many models: move one workload at a time.',
} as const;

function gaps(i: MigrationComplexityInputs): string[] {
  const scores = correctedScores(i);
  return [
    ...(scores.evals === 3 ? [GAP_SENTENCES.noEvals] : []),
    ...(scores.evals === 2 ? [GAP_SENTENCES.basicEvals] : []),
    ...(scores.team === 3 ? [GAP_SENTENCES.noTeam] : []),
    ...(scores.latency === 3 ? [GAP_SENTENCES.latency] : []),
    ...(scores.prompts === 3 ? [GAP_SENTENCES.prompts] : []),
    ...(scores.integration === 3 ? [GAP_SENTENCES.integration] : []),
    ...(scores.models === 3 ? [GAP_SENTENCES.models] : []),
  ];
}

function compute(i: MigrationComplexityInputs): Outcome<MigrationComplexity> {
  const score = sum(correctedScores(i));
  const essayScore = sum(essayScores(i));
  const tier = tierOf(score);
  return value({
    score,
    tier: TIER_NAMES[tier],
    essayScore,
    essayTier: TIER_NAMES[tierOf(essayScore)],
    weeksLow: TIER_WEEKS[tier].low,
    weeksHigh: TIER_WEEKS[tier].high,
    engineersLow: ENGINEERS[tier]?.low,
    engineersHigh: ENGINEERS[tier]?.high,
    approach: APPROACHES[tier],
    gaps: gaps(i),
  });
}

const total = 'models + prompts + evals + latency + team + integration';

const steps = (i: MigrationComplexityInputs, result: MigrationComplexity): readonly Step[] => [
  { label: 'Score, evals and team reversed', formula: total, values: correctedScores(i), result: result.score, unit: 'points' },
  { label: 'Score as the source essay points it', formula: total, values: essayScores(i), result: result.essayScore, unit: 'points' },
];

/** How hard a migration is: six factors of one to three points (the source essay, Part 1), with two of its scales turned round. */
export const migrationComplexity: Model<typeof inputs, MigrationComplexity> = {
  name: 'migration-complexity',
  title: 'How hard is the migration?',
  summary: 'A score over what makes a migration hard, the tier it falls in, and what to mend before starting.',
  inputs,
  outputs: {
    score: { label: 'Score, evals and team reversed', unit: 'points', show: count(0, 'point') },
    tier: { label: 'Tier', unit: 'text' },
    essayScore: { label: 'Score as the source essay points it', unit: 'points', show: count(0, 'point') },
    essayTier: { label: 'Tier by that score', unit: 'text' },
    weeksLow: { label: 'Weeks, at least', unit: 'weeks', show: count(0, 'week') },
    weeksHigh: { label: 'Weeks, at most', unit: 'weeks', show: count(0, 'week') },
    engineersLow: { label: 'Engineers, at least', unit: 'people', show: count(0, 'engineer') },
    engineersHigh: { label: 'Engineers, at most', unit: 'people', show: count(0, 'engineer') },
    approach: { label: 'Approach', unit: 'text' },
    gaps: { label: 'Mend first', unit: 'text' },
  },
  answer: 'tier',
  compute,
  steps,
  conventions: [],
  limits: [
    'All factors weigh the same, though a missing eval suite can stop a migration and one more model cannot.',
    'In the source essay no evals and no team each score lowest, which makes an unprepared migration look simple; plan by the reversed score.',
    'The bands of weeks are its author’s experience, not measurements you can check: your last migration is better evidence.',
  ],
};
