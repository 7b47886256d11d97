import { join } from 'node:path';
import type { GuideData } from '../engine/claim-context.ts';
import { loadPricing } from './pricing/load.ts';
import { loadWorkloads } from './workloads/load.ts';
import { describeProblem, type Problem } from './yaml/problem.ts';

/** The folders that the guide's data is read from, below the project's root. */
export const DATA_FOLDERS = ['pricing', 'src/content/workloads'] as const;

/** One error for everything that is wrong in the data. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const headline = problems.length === 1 ? 'One problem in the data:' : `${problems.length} problems in the data:`;
    super([headline, ...problems.map(describeProblem)].join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}

/** Prices, facts, editions, names and workloads of the project at `root`. @throws DataError listing every problem of every file. */
export function loadGuideData(root: string): GuideData {
  const [pricingFolder, workloadsFolder] = DATA_FOLDERS;
  const pricing = loadPricing(join(root, pricingFolder));
  const workloads = loadWorkloads(join(root, workloadsFolder), workloadsFolder);
  if ('data' in pricing && 'data' in workloads) return { pricing: pricing.data, workloads: workloads.data };
  throw new DataError([...('problems' in pricing ? pricing.problems : []), ...('problems' in workloads ? workloads.problems : [])]);
}
