import { z } from 'zod';

const PINNED = /^\[([^\]]+)\]\(claim:([^)\s]+)\) (.+)$/;

/** A line of `headlines.yaml`: the quantity and the words of an image. The number check holds the quantity to its claim. */
export const headline = z.strictObject({
  /** The page, by its folder. */
  id: z.string(),
  /** Where the page is no chapter. */
  title: z.string().optional(),
  says: z.string().regex(PINNED, 'must begin with a quantity pinned to its claim: “[$9,090](claim:site.example-monthly) is …”').transform((text) => {
    const [, quantity = '', , words = ''] = PINNED.exec(text) ?? [];
    return { quantity, words };
  }),
});
