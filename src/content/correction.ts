import { z } from 'zod';

/** Why a figure or rule of the source essay does not hold. */
export const CAUSES = {
  'stale-price': 'Stale price',
  'slipped-decimal': 'Slipped decimal',
  'wrong-formula': 'Wrong formula',
  contradiction: 'Contradiction',
  'no-source': 'No source',
  overstatement: 'Overstatement',
} as const;

const causes = Object.keys(CAUSES) as [keyof typeof CAUSES, ...(keyof typeof CAUSES)[]];

/** A correction as the files in `corrections/` have it. Texts may pin claims: `[$9,090 a month](claim:cost-illusion.gpt-monthly)`. */
export const authoredCorrection = z.strictObject({
  id: z.string(),
  where: z.string().meta({ description: 'The part of the essay.' }),
  printed: z.string().meta({ description: 'What the essay prints.' }),
  cause: z.enum(causes),
  holds: z.string().meta({ description: 'What holds instead.' }),
  arithmetic: z.string().meta({ description: 'How that was worked out.' }),
  used_in: z.array(z.string()).default([]).meta({ description: 'Where the guide uses it: chapter#section.' }),
});

/** With its place: the file, which is named for the chapter, and its order there. */
export const correctionInFile = authoredCorrection.extend({ chapter: z.string(), order: z.int() });

export const correctionsFile = z
  .strictObject({ edition: z.string(), corrections: z.array(authoredCorrection.extend({ numbers: z.array(z.string()).meta({ description: 'Ids in numbers.json of the numbers that the texts quote.' }) })) })
  .meta({ title: 'Corrections of Loaded Cost', description: 'Figures and rules of the source essay that do not hold, and what does.' });

const PINNED = /\[([^\]]+)\]\(claim:([^)]+)\)/g;

/** A correction for machines: its texts without the marks of pinned numbers, and the ids of those numbers. */
export function correctionForMachines(correction: z.infer<typeof authoredCorrection>) {
  const plain = (text: string): string => text.replace(PINNED, '$1').replace(/\s+/g, ' ').trim();
  const numbers = [...`${correction.holds} ${correction.arithmetic}`.matchAll(PINNED)].map(([, , id]) => id ?? '');
  return { ...correction, holds: plain(correction.holds), arithmetic: plain(correction.arithmetic), numbers: [...new Set(numbers)] };
}
