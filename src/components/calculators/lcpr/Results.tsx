import type { ComponentChildren } from 'preact';
import { costStack } from '../../../engine/series/cost-stack.ts';
import { CostBars } from '../../charts/CostBars.tsx';
import { ResultSentence } from './ResultSentence.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { isCostRow, offerName, type Row } from './rows.ts';
import { staleResults, type Column, type LcprState } from './state.ts';

interface Props {
  readonly state: LcprState;
  readonly rows: readonly Row[];
  readonly onSort: (column: Column) => void;
  /** What is read out after the reader has changed something. */
  readonly announcement: string;
  readonly bind: string | undefined;
  /** The choice of offers, between the result in a sentence and the table. */
  readonly children: ComponentChildren;
}

/** The results: in a sentence, as a table, as bars. */
export function Results({ state, rows, onSort, announcement, bind, children }: Props) {
  const bills = rows.filter(isCostRow).map(({ offer, cost }) => ({ id: offer.id, name: offerName(offer), bill: cost }));
  return (
    <div class="calculator-results">
      {state.refused.map((sentence) => (
        <p key={sentence} class="field-error">
          {sentence}.
        </p>
      ))}
      <ResultSentence rows={rows} stale={staleResults(state)} bind={bind} />
      {children}
      <ResultsTable rows={rows} sort={state.sort} onSort={onSort} bind={bind} />
      <CostBars bars={costStack(bills)} bind={bind} />
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}
