import { writtenForms } from '../dates.ts';
import { whereOn, type PageCheck } from '../world.ts';

/** N205: a `<time>` whose text says another date than its `datetime`, or whose `datetime` is no date. */
export const time: PageCheck = (page, { locate }) =>
  page.times.flatMap((mark) => {
    const forms = writtenForms(mark.datetime);
    if (forms?.includes(mark.text)) return [];
    return [
      {
        check: 'N205' as const,
        subject: mark.text,
        ...whereOn(page, mark, locate.literal(page.path, `datetime="${mark.datetime}"`)),
        details: forms
          ? [`page says “${mark.text}”`, `datetime says “${forms[0]}” (${mark.datetime})`]
          : [`datetime="${mark.datetime}" is no date like 2026-05-12, 2026-05 or 2026`],
        mend: 'make the text and datetime agree',
      },
    ];
  });
