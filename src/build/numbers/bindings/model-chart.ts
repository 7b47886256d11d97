import { invalid, value, type Outcome } from '../../../engine/outcome.ts';
import type { Chart } from '../../../engine/series/chart.ts';
import { MODELS_AT_DEFAULTS } from '../../models/at-defaults.ts';
import type { Resolver } from './resolve.ts';

/**
 * `model-chart <name> <index> <place>`: a text of a model's chart at its defaults. The place is `sentence`, `x <tick>`,
 * `y <tick>` or `cell <row> <column>`.
 */
export const modelChart: Resolver = ([name = '', index = '', ...place]): Outcome<string> => {
  const chart = MODELS_AT_DEFAULTS.get(name)?.drawn[Number(index)];
  const text = chart && textAt(chart, place);
  return text === undefined ? invalid(`there is no ${place.join(' ')} in chart ${index} of a model “${name}”`) : value(text);
};

function textAt(chart: Chart, [what, first = '', second = '']: readonly string[]): string | undefined {
  if (what === 'sentence') return chart.sentence;
  if (what === 'cell') return chart.table.rows[Number(first)]?.[Number(second)];
  if (chart.kind === 'lines' && (what === 'x' || what === 'y')) return chart[what].ticks[Number(first)]?.text;
  return undefined;
}
