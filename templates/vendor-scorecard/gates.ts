import type { VendorGate } from '../../src/engine/models/vendor-scorecard.ts';

/** What to ask at a gate, and the line to hold the answer against. The lines are this guide’s; a reader writes his own beside them. */
export interface GateQuestion {
  readonly question: string;
  readonly passes: string;
  readonly conditional: string;
  readonly fails: string;
}

export const GATE_QUESTIONS: Readonly<Record<VendorGate, GateQuestion>> = {
  availability: {
    question: 'Do they serve your exact model, in your precision, with your adapter?',
    passes: 'Your own calls are answered by exactly that.',
    conditional: 'Only as a preview, or in a precision that your evals have not seen.',
    fails: 'You cannot call it.',
  },
  latency: {
    question: 'How slow is the slowest percent at the concurrency you will have?',
    passes: 'Inside your limit in every hour of your benchmark.',
    conditional: 'Inside it on a dearer tier, or off peak only.',
    fails: 'It broke the limit, or testing was refused.',
  },
  economics: {
    question: 'What does a usable answer cost on your workload?',
    passes: 'The loaded cost meets your target at the pass rate that your evals measured.',
    conditional: 'It meets the target only on an input that you assumed.',
    fails: 'Dearer than today for as many usable answers.',
  },
  reliability: {
    question: 'How often was it down in the past year, and what do you get when it is?',
    passes: 'The history of a year meets your target.',
    conditional: 'It meets it together with a fallback that you have tested.',
    fails: 'It does not, and there is no fallback.',
  },
  compliance: {
    question: 'What is stored when you change no setting: where, how long, who can read it?',
    passes: 'The written answer matches your rules as it stands.',
    conditional: 'It matches after a setting that you control and can audit.',
    fails: 'No written answer, or one that does not match.',
  },
  integration: {
    question: 'How long from the key to an answer in production format?',
    passes: 'Within a working day.',
    conditional: 'Longer, and inside the budget of the migration.',
    fails: 'A feature that you need is missing.',
  },
  trajectory: {
    question: 'Where is the price going, and can you leave when it gets there?',
    passes: 'You know what keeps their costs low, and the price is fixed for the term.',
    conditional: 'Neither, but you can leave as fast as you can migrate.',
    fails: 'Neither, and you cannot leave.',
  },
};
