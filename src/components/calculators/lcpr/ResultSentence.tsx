import { loadedCostOutputs } from '../../../engine/models/loaded-cost.ts';
import { showOutput } from '../../../engine/models/model.ts';
import { extremes, offerName, resultSentence, type CostRow, type Row } from './rows.ts';

interface Props {
  readonly rows: readonly Row[];
  /** Why the results do not follow what was typed, when they do not. */
  readonly stale: string | undefined;
  readonly bind: string | undefined;
}

/** The result in a sentence. It gives way to the reason why it is not up to date, so that nothing below it moves. */
export function ResultSentence({ rows, stale, bind }: Props) {
  const found = extremes(rows);
  if (stale !== undefined) return <p class="calculator-answer calculator-stale">{stale}</p>;
  if (!found || found.cheapest === found.dearest) return <p class="calculator-answer">{resultSentence(rows)}</p>;
  return (
    <p class="calculator-answer">
      Cheapest: <Said row={found.cheapest} bind={bind} /> for each success. Dearest: <Said row={found.dearest} bind={bind} />.
    </p>
  );
}

function Said({ row: { offer, cost }, bind }: { row: CostRow; bind: string | undefined }) {
  return (
    <>
      {offerName(offer)},{' '}
      <b data-bind={bind && `loaded ${bind} ${offer.id} usdPerSuccess`}>{showOutput(loadedCostOutputs.usdPerSuccess, cost.usdPerSuccess)}</b>
    </>
  );
}
