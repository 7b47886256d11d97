import type { Axis, LineChart } from '../../engine/series/chart.ts';
import { pathOf, percentOf, share, SIDE } from './plot.ts';

interface Props {
  readonly chart: LineChart;
  readonly bind: string | undefined;
}

/** Lines in a frame, with their axes named and a key. */
export function LinePlot({ chart, bind }: Props) {
  const { x, y, infeasibleFrom } = chart;
  return (
    <div class="plot">
      <p>{y.label}</p>
      <svg class="plot-frame" aria-hidden="true">
        <svg viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none">
          {y.ticks.map(({ at }, index) => (
            <path key={index} class={at === 0 ? 'plot-zero' : undefined} d={`M0 ${SIDE * (1 - share(y, at))}H${SIDE}`} />
          ))}
          {infeasibleFrom !== undefined && <path class="plot-beyond" d={`M${SIDE * share(x, infeasibleFrom)} 0H${SIDE}V${SIDE}H${SIDE * share(x, infeasibleFrom)}Z`} />}
          {chart.lines.map((line, index) => (
            <path key={line.name} class={`plot-line line-${index}`} d={pathOf(line, x, y)} />
          ))}
        </svg>
        <Marks axis={x} isX bind={bind && `${bind} x`} />
        <Marks axis={y} bind={bind && `${bind} y`} />
      </svg>
      <p class="plot-x">{x.label}</p>
      <Key chart={chart} />
    </div>
  );
}

/** The round numbers along an axis, outside the frame. Only lines are stretched to the frame, so that texts keep their size. */
const Marks = ({ axis, isX, bind }: { axis: Axis; isX?: boolean; bind: string | undefined }) =>
  axis.ticks.map(({ at, text }, index) => (
    <text
      key={index}
      class={isX ? 'plot-x-mark' : 'plot-y-mark'}
      x={isX ? percentOf(share(axis, at)) : 0}
      y={isX ? '100%' : percentOf(1 - share(axis, at))}
      data-bind={bind && `${bind} ${index}`}
    >
      {text}
    </text>
  ));

/** What each line and the shaded part stand for. */
const Key = ({ chart: { lines, infeasibleFrom } }: { chart: LineChart }) => (
  <p class="plot-key">
    {lines.map(({ name }, index) => (
      <span key={name}>
        <svg viewBox="0 0 28 8" aria-hidden="true">
          <path class={`plot-line line-${index}`} d="M0 4H28" />
        </svg>{' '}
        {name}
      </span>
    ))}
    {infeasibleFrom !== undefined && (
      <span>
        <svg viewBox="0 0 28 8" aria-hidden="true">
          <path class="plot-beyond" d="M1 0H27V8H1Z" />
        </svg>{' '}
        More than these GPUs can carry
      </span>
    )}
  </p>
);
