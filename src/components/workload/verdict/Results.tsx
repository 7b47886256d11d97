import type { DecisionReport } from '../../../engine/decide/report.ts';
import { Lines, Sentences, type Bind } from './Lines.tsx';
import { OffersTable } from './OffersTable.tsx';

interface Props {
  readonly report: DecisionReport;
  /** Why the results do not follow what was typed, when they do not. */
  readonly stale: string | undefined;
  readonly bind: Bind;
}

/** The answer, its reasons, and each stage that led there. */
export function Results({ report, stale, bind }: Props) {
  return (
    <>
      {stale !== undefined && <p class="calculator-stale">{stale}</p>}
      <p class="calculator-answer">
        <b data-bind={bind('answer')}>{report.answer}</b>
      </p>
      {report.runnerUp !== '' && <p data-bind={bind('runnerUp')}>{report.runnerUp}</p>}
      <h2>Why</h2>
      <Sentences texts={report.reasons} path="reasons" bind={bind} />
      {report.open.length > 0 && <h3>Still open</h3>}
      <Sentences texts={report.open} path="open" bind={bind} />
      <OffersTable offers={report.offers} bind={bind} />
      <h2>When a GPU would pay</h2>
      <Lines lines={report.dedicated} path="dedicated" bind={bind} />
      <h2>The move as cash</h2>
      <Lines lines={report.migration} path="migration" bind={bind} />
      {report.stage.length > 0 && <h2>The stage you are in</h2>}
      <Lines lines={report.stage} path="stage" bind={bind} />
    </>
  );
}
