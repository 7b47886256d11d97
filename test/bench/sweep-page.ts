// Runs in the browser, loaded by sweep.ts: a sweep of the loaded cost on twenty offers, computed and drawn again in each frame.
import { lcpr, lcprCost, type LcprInputs } from '../../src/engine/models/lcpr.ts';
import { defaults } from '../../src/engine/models/model.ts';
import type { Outcome } from '../../src/engine/outcome.ts';
import { sensitivityCurve, SWEEPS, sweepValues } from '../../src/engine/series/sensitivity.ts';

const [OFFERS, POINTS, FRAMES, WARM_UP] = [20, 200, 120, 20];
const [WIDTH, HEIGHT] = [800, 400];
const SVG = 'http://www.w3.org/2000/svg';

export interface FrameTimes {
  /** Milliseconds to compute the points and write them into the page. */
  readonly script: number;
  /** The same with style, layout and paint: all that keeps the page from answering. */
  readonly frame: number;
}

const usdPerSuccess = (inputs: LcprInputs): Outcome<number> => {
  const cost = lcprCost(inputs);
  return cost.kind === 'value' ? { kind: 'value', value: cost.value.usdPerSuccess } : cost;
};

const svg = document.body.appendChild(document.createElementNS(SVG, 'svg'));
svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
const lines = Array.from({ length: OFFERS }, () => {
  const line = svg.appendChild(document.createElementNS(SVG, 'path'));
  line.setAttribute('fill', 'none');
  line.setAttribute('stroke', 'black');
  return line;
});
const values = sweepValues(SWEEPS.requestsPerMonth, POINTS);

/** One curve as a path on two logarithmic axes. */
function path(points: readonly { readonly at: number; readonly amount: number | undefined }[]): string {
  const across = (at: number): number => (WIDTH * Math.log(at / SWEEPS.requestsPerMonth.low)) / Math.log(SWEEPS.requestsPerMonth.high / SWEEPS.requestsPerMonth.low);
  const up = (amount: number): number => HEIGHT * (1 - (Math.log10(amount) + 5) / 5);
  return points.map(({ at, amount = 1 }, index) => `${index === 0 ? 'M' : 'L'}${across(at).toFixed(1)} ${up(amount).toFixed(1)}`).join('');
}

function draw(frame: number): void {
  for (const [offer, line] of lines.entries()) {
    const inputs = { ...defaults(lcpr.inputs), outputTokens: 200 + frame, inputUsdPerMtok: 0.1 + offer / 4, outputUsdPerMtok: 0.4 + offer * 1.5 };
    line.setAttribute('d', path(sensitivityCurve(lcpr.inputs, inputs, 'requestsPerMonth', values, usdPerSuccess)));
  }
}

/** Draws in a frame of its own. The message posted from it is answered after the browser has laid out and painted. */
const timeFrame = (frame: number): Promise<FrameTimes> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      draw(frame);
      const script = performance.now() - start;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve({ script, frame: performance.now() - start });
      port2.postMessage(undefined);
    });
  });

export async function timeFrames(): Promise<readonly FrameTimes[]> {
  const times: FrameTimes[] = [];
  for (let frame = 0; frame < WARM_UP + FRAMES; frame += 1) times.push(await timeFrame(frame));
  return times.slice(WARM_UP);
}
