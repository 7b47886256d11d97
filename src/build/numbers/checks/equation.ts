import { workOut } from '../arithmetic/equation.ts';
import type { Interval } from '../arithmetic/interval.ts';
import { oneLine } from '../page/reading.ts';
import { whereOn, type PageCheck } from '../world.ts';

/** N301: an equation whose shown numbers cannot give its shown result, whatever they were rounded from. */
export const equation: PageCheck = (page, { locate }) =>
  page.equations.flatMap((mark) => {
    const text = oneLine(mark.pieces.map((piece) => piece.text).join(''));
    const result = workOut(mark.pieces);
    if (result?.holds) return [];
    return [
      {
        check: 'N301' as const,
        subject: text,
        ...whereOn(page, mark, locate.literal(page.path, oneLine(mark.pieces[0]?.text ?? text))),
        details: [`page says “${text}”`, result ? `its sides can be ${result.sides.map(describe).join(' and ')}` : 'this is no equation that can be worked out'],
        mend: result ? 'show more digits of the operands, or mend the equation' : 'write it with numbers, + − × / ^ ( ) and =',
      },
    ];
  });

function describe({ low, high }: Interval): string {
  const [from, to] = [low, high].map((end) => Number(end.toPrecision(6)));
  return from === to ? String(from) : `${from} to ${to}`;
}
