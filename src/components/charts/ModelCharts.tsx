import type { Chart } from '../../engine/series/chart.ts';
import { LinePlot } from './LinePlot.tsx';
import { RangePlot } from './RangePlot.tsx';

interface Props {
  readonly charts: readonly Chart[];
  /** In the page as built: what the number check compares the texts with. */
  readonly bind?: string | undefined;
}

/** The charts of a model: each with a sentence that says what there is to see, and its numbers in a table. */
export const ModelCharts = ({ charts, bind }: Props) => charts.map((chart, index) => <ChartFigure key={chart.title} chart={chart} bind={bind && `${bind} ${index}`} />);

function ChartFigure({ chart, bind }: { chart: Chart; bind: string | undefined }) {
  const { title, sentence } = chart;
  return (
    <figure class="chart">
      <figcaption>
        <b>{title}.</b> <span data-bind={bind && `${bind} sentence`}>{sentence}</span>
      </figcaption>
      {chart.kind === 'lines' ? <LinePlot chart={chart} bind={bind} /> : <RangePlot chart={chart} />}
      <Numbers chart={chart} bind={bind} />
    </figure>
  );
}

function Numbers({ chart: { title, table }, bind }: { chart: Chart; bind: string | undefined }) {
  return (
    <details>
      <summary>The numbers of this chart</summary>
      <div class="scroll" role="region" aria-label={`${title}: numbers`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => {
                  const cellBind = bind && `${bind} cell ${row} ${column}`;
                  return column === 0 ? (
                    <th key={column} scope="row" data-bind={cellBind}>
                      {cell}
                    </th>
                  ) : (
                    <td key={column} data-bind={cellBind}>
                      {cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
