import type { Example } from './model.ts';
import type { migrationTimeline } from './migration-timeline.ts';

export const migrationTimelineExamples: readonly Example<typeof migrationTimeline.inputs>[] = [
  {
    name: 'The essay’s sixteen weeks',
    words:
      'The longest standard plan is 12 weeks, three phases of 4; four more of tuning make 16. 8 weeks are 56 days, 1.87 months; 16 weeks are 112 days, 3.73 months: the next quarter.',
    inputs: {},
    expected: {
      evalsEndWeek: 0,
      preparationEndWeek: 4,
      shadowEndWeek: 8,
      cutoverEndWeek: 12,
      optimizationEndWeek: 16,
      doubleBillWeeks: 4,
      monthsToFirstSaving: 56 / 30,
      monthsToFullSaving: 112 / 30,
      quartersToFirstSaving: 0,
      quartersToFullSaving: 1,
    },
  },
  {
    name: 'Started in the last month of a quarter',
    words:
      '2 months into the quarter plus 1.87 are 3.87 months: the first saving falls one quarter later. 2 + 3.73 = 5.73: the full saving too.',
    inputs: { monthOfQuarter: 2 },
    expected: { quartersToFirstSaving: 1, quartersToFullSaving: 1 },
  },
  {
    name: 'Evals to build first, and half as long again',
    words:
      '3 weeks of evals and three phases of 4 and 4 of tuning, each × 1.5: 4.5, then 10.5, 16.5, 22.5 and 28.5 weeks. 28.5 × 7 / 30 = 6.65 months: two quarters later.',
    inputs: { evalLeadWeeks: 3, overrunShare: 0.5 },
    expected: {
      evalsEndWeek: 4.5,
      preparationEndWeek: 10.5,
      shadowEndWeek: 16.5,
      cutoverEndWeek: 22.5,
      optimizationEndWeek: 28.5,
      monthsToFullSaving: 6.65,
      quartersToFullSaving: 2,
    },
  },
  {
    name: 'The shortest simple migration',
    words: '4 weeks in three phases of 4/3, no tuning: all saved after 4 weeks, 28 days.',
    inputs: { tier: 1, positionInBand: 0, optimizationWeeks: 0 },
    expected: {
      preparationEndWeek: 4 / 3,
      cutoverEndWeek: 4,
      optimizationEndWeek: 4,
      monthsToFullSaving: 28 / 30,
      quartersToFullSaving: 0,
    },
  },
  {
    name: 'The longest complex migration with long tuning',
    words: '20 weeks of work and 8 of tuning are 28 weeks: 196 days, 6.53 months.',
    inputs: { tier: 3, optimizationWeeks: 8 },
    expected: { cutoverEndWeek: 20, optimizationEndWeek: 28, monthsToFullSaving: 196 / 30, quartersToFullSaving: 2 },
  },
];
