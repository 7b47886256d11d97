import { whereOn, type PageCheck } from '../world.ts';

/** N204: an exemption that does not say why. */
export const plain: PageCheck = (page, { locate }) =>
  page.plains
    .filter(({ why }) => why === '')
    .map((mark) => ({
      check: 'N204' as const,
      subject: mark.text,
      ...whereOn(page, mark, locate.literal(page.path, `>${mark.text}</Plain>`)),
      details: [`“${mark.text}” is exempt without a reason`],
      mend: 'say why: <Plain why="…">',
    }));
