import { whereClaim, type PageCheck } from '../world.ts';

/** N203: a claim in a heading, whose address would change with the number; or one that Markdown took for a block of its own. */
export const placement: PageCheck = (page, { locate }) =>
  page.claims.flatMap((mark) => {
    const ownBlock = mark.ownBlock && locate.chapterOf(page.path) !== undefined;
    if (!mark.heading && !ownBlock) return [];
    return [
      {
        check: 'N203' as const,
        subject: mark.id,
        ...whereClaim(page, mark),
        details: [
          mark.heading
            ? `the claim is in <${mark.heading}>: links to the heading would break with the next change of the number`
            : 'the claim stands in a block of its own, cut out of its sentence',
        ],
        mend: mark.heading ? 'say it without the number, and quote the number below' : 'put the claim on one line with words of its sentence',
      },
    ];
  });
