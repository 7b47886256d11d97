import { dedicatedBreakEven } from '../models/dedicated-break-even.ts';
import { migrationPayback } from '../models/migration-payback.ts';
import type { InputSpecs, Values } from '../models/model.ts';
import { yesOrNo } from '../models/questions.ts';
import { stageFinder } from '../models/stage-finder.ts';
import { threeGates } from '../models/three-gates.ts';
import { rangeInputs } from './range-inputs.ts';

const { engineerWeeks, hoursPerWeek, setupUsd, preparationMonths, shadowMonths, shadowShare, rampMonths, overrunShare } = migrationPayback.inputs;
const { acceptablePaybackMonths, monthsOfUse, fineTunedMatches, latencyLimitMs, modelChanges, outageRevenueShare, evalSuite, inferenceEngineer } =
  threeGates.inputs;
const { mode, prefillShare } = dedicatedBreakEven.inputs;
const { currentStage, outageCostRevenue, steadyTraffic, strategicControl, overheadShare, utilizationLastMonth, utilizationMonthBefore, operationsShare } =
  stageFinder.inputs;

/** What a verdict needs beyond the workload: each is an input of the model that it is handed to, or says how far an input may be off. */
export const planInputs = {
  leavesClosedApi: yesOrNo(
    'Would the move leave a closed API for open weights?',
    'If so the gates of the departure decide; if not, the payback alone.',
    1,
  ),
  mode,
  prefillShare,
  engineerWeeks,
  hoursPerWeek,
  setupUsd,
  preparationMonths,
  shadowMonths,
  shadowShare,
  rampMonths,
  overrunShare,
  acceptablePaybackMonths,
  monthsOfUse,
  fineTunedMatches,
  latencyLimitMs,
  modelChanges,
  outageRevenueShare,
  evalSuite,
  inferenceEngineer,
  currentStage,
  outageCostRevenue,
  steadyTraffic,
  strategicControl,
  overheadShare,
  utilizationLastMonth,
  utilizationMonthBefore,
  operationsShare,
  ...rangeInputs,
} as const satisfies InputSpecs;

export type Plan = Values<typeof planInputs>;
export type PlanInput = keyof Plan;
