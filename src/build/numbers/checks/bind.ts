import { whereOn, type PageCheck } from '../world.ts';

/** N206: a generated number that differs from what its binding gives, or a binding that gives nothing. */
export const bind: PageCheck = (page, { resolve }) =>
  page.binds.flatMap((mark) => {
    const expected = resolve(mark.key);
    if (expected.kind === 'value' && expected.value === mark.text) return [];
    const at = mark.attribute ? ` in ${mark.attribute}` : '';
    return [
      {
        check: 'N206' as const,
        subject: mark.key,
        ...whereOn(page, mark, undefined),
        details: [`page says “${mark.text}”${at}`, expected.kind === 'value' ? `engine says “${expected.value}”` : `engine says ${expected.reason}`],
        mend: 'npm run build; if it stays, the component and src/build/numbers/bindings disagree',
      },
    ];
  });
