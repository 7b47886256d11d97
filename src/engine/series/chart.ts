/** A chart as data: what it shows in words and in numbers, without pixels or colors. */
export type Chart = LineChart | RangeChart;

export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface Axis {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly scale: 'linear' | 'log';
  readonly ticks: readonly Tick[];
}

/** A place on a line; no `y` where there is no amount, which leaves a gap. */
export interface Point {
  readonly x: number;
  readonly y: number | undefined;
}

export interface Line {
  readonly name: string;
  readonly points: readonly Point[];
}

/** The numbers of a chart as text, so that nobody has to measure lines. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Described {
  readonly title: string;
  /** One sentence: what there is to see. */
  readonly sentence: string;
  readonly table: ChartTable;
}

/** Lines over one quantity. At most three, so that each has a pattern of its own. */
export interface LineChart extends Described {
  readonly kind: 'lines';
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  /** From this `x` on, what the lines describe cannot be run; undefined when everything shown can. */
  readonly infeasibleFrom: number | undefined;
}

/** One input moved down and up: the amounts at either end. */
export interface Range {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

/** Ranges around one amount, on one scale. */
export interface RangeChart extends Described {
  readonly kind: 'ranges';
  readonly base: number;
  readonly ranges: readonly Range[];
}

/** The model inputs that charts are drawn from give the charts of that model; none where there is nothing to draw. */
export type ChartsOf<V> = (inputs: V) => readonly Chart[];
