import { loadedCostOutputs } from '../../engine/models/loaded-cost.ts';
import { showOutput } from '../../engine/models/model.ts';
import { costStackSummary, type CostBar, type CostPart, type CostSegment } from '../../engine/series/cost-stack.ts';

interface Props {
  readonly bars: readonly CostBar[];
  /** In the page as built: the workload that the number check compares the amounts with. */
  readonly bind?: string | undefined;
}

/** Color and pattern of each part. Every amount is also named under its bar, so that neither has to be told apart. */
const LOOKS: Record<CostPart, string> = { tokens: 'cost-tokens', gpu: 'cost-gpu', repair: 'cost-repair', engineering: 'cost-engineering' };

/** What the money of each monthly bill is spent on, as stacked bars on one scale. */
export function CostBars({ bars, bind }: Props) {
  if (bars.length === 0) return null;
  return (
    <figure class="cost-bars">
      <figcaption>
        <b>Where a month’s money goes.</b> {costStackSummary(bars)}
      </figcaption>
      <ul>
        {bars.map((bar) => (
          <Bar key={bar.id} bar={bar} bind={bind && `loaded ${bind} ${bar.id}`} />
        ))}
      </ul>
    </figure>
  );
}

function Bar({ bar, bind }: { bar: CostBar; bind: string | undefined }) {
  return (
    <li>
      <p class="cost-bar-name">
        {bar.name} <b data-bind={bind && `${bind} monthlyUsd`}>{showOutput(loadedCostOutputs.monthlyUsd, bar.usdPerMonth)}</b>
      </p>
      <div class="cost-bar" aria-hidden="true">
        {bar.segments.map(({ part, length }) => (
          // An attribute of its own: the content security policy refuses style attributes.
          <svg key={part} class={LOOKS[part]} width={`${percentLength(length)}%`} />
        ))}
      </div>
      <p class="cost-bar-parts">
        {bar.segments.map((segment) => (
          <Part key={segment.part} segment={segment} bind={bind && `${bind} ${segment.output}`} />
        ))}
      </p>
    </li>
  );
}

function Part({ segment: { part, output, usdPerMonth }, bind }: { segment: CostSegment; bind: string | undefined }) {
  return (
    <span>
      <i class={LOOKS[part]} /> {loadedCostOutputs[output].label} <b data-bind={bind}>{showOutput(loadedCostOutputs[output], usdPerMonth)}</b>
    </span>
  );
}

/** Fine enough for any screen, and short in the page. */
const percentLength = (length: number): number => Math.round(length * 1000) / 10;
