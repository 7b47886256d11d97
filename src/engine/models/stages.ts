/** One stage of the playbook: what is run in it, and when it begins. */
export interface Stage {
  readonly name: string;
  readonly entry: string;
  readonly architecture: string;
}

/** The stages of the source essay (Part 5), least first; the index is the stage. */
export const STAGES = [
  {
    name: 'Prototype',
    entry: 'A product that is being built, with a bill nobody looks at yet.',
    architecture: 'A single closed API: no gateway, no fallback, no GPU. Prompt caching is the only optimization.',
  },
  {
    name: 'Scale',
    entry: 'A gate has passed for some workload.',
    architecture:
      'A closed API behind a gateway, a fallback, and serverless open weights for the workloads that quality does not hold back.',
  },
  {
    name: 'Production at scale',
    entry: 'A workload has outgrown shared endpoints, by volume or by need.',
    architecture: 'Dedicated deployments for the largest workloads, serverless for the rest.',
  },
  {
    name: 'Build side',
    entry: 'The saving pays for a team that does nothing but inference.',
    architecture: 'GPUs that you manage yourself, with serverless to take the overflow.',
  },
] as const satisfies readonly Stage[];
