import type { DoubtReport } from '../../../engine/decide/doubt-report.ts';
import { decisionReport } from '../../../engine/decide/report.ts';
import { decide } from '../../../engine/decide/verdict.ts';
import type { VerdictData } from '../../../engine/verdict-data.ts';
import { FileControls } from '../FileControls.tsx';
import { OfferInputs } from '../OfferInputs.tsx';
import { PlanFields } from '../PlanFields.tsx';
import { Requirements } from '../Requirements.tsx';
import { seenNow, staleSentence } from '../state.ts';
import { useWorkload } from '../use-workload.ts';
import { WorkloadFields } from '../WorkloadFields.tsx';
import { Doubt } from './Doubt.tsx';
import type { Bind } from './Lines.tsx';
import { Results } from './Results.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useDoubt } from './use-doubt.ts';

interface Props {
  readonly data: VerdictData;
  /** What the page was built with, which stands until the worker has another. */
  readonly doubt: DoubtReport;
  /** In the page as built: the numbers are marked for the number check. */
  readonly isBuilt?: boolean;
}

const ID = 'verdict';

/** Where to run the reader's workload: a form, and the verdict with all that led there. */
export function VerdictPage({ data, doubt: built, isBuilt }: Props) {
  const offers = data.offers[data.current] ?? [];
  const { state, notices, said, change, replace, forget } = useWorkload(data, (next) => decisionReport(decide(next, offers)).answer, true);
  const { reader } = state;
  const report = decisionReport(decide(reader, offers));
  const doubt = useDoubt(built, { reader, offers, edition: data.current }, JSON.stringify(reader));
  const seen = seenNow(reader, data.current);
  const bind: Bind = (path) => (isBuilt ? `verdict ${path}` : undefined);
  const form = { id: ID, state, onChange: change, isBuilt };
  return (
    <>
      <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <WorkloadFields {...form} presets={data.presets} />
        <OfferInputs {...form} offers={offers} />
        <Requirements {...form} offers={offers} />
        <PlanFields {...form} />
        <FileControls id={ID} reader={seen} verdictPage="./" onOpen={replace} onForget={forget} />
      </form>
      <div class="calculator-results">
        {notices.map((text) => <p key={text} class="field-error">{text}</p>)}
        <Results report={report} stale={staleSentence(state)} bind={bind} />
        {doubt.failed && <p class="field-error">This browser could not work out the ranges: what follows belongs to earlier inputs.</p>}
        <Doubt doubt={doubt.report} isOld={doubt.isOld} bind={bind} />
        <TakeAway reader={seen} memo={doubt.report.memo} isOld={doubt.isOld} />
        <p class="visually-hidden" role="status">{said}</p>
      </div>
    </>
  );
}
