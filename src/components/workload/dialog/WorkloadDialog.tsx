import { decide } from '../../../engine/decide/verdict.ts';
import { decisionWords } from '../../../engine/decide/verdict-words.ts';
import type { ReaderWorkload } from '../../../engine/state/reader-workload.ts';
import type { VerdictData } from '../../../engine/verdict-data.ts';
import { FileControls } from '../FileControls.tsx';
import { calculatorQuery } from '../calculators.ts';
import { seenNow, staleSentence } from '../state.ts';
import { useWorkload } from '../use-workload.ts';
import { WorkloadFields } from '../WorkloadFields.tsx';

interface Props {
  readonly data: VerdictData;
  /** The address of the page of the verdict. */
  readonly verdictPage: string;
  readonly onClose: () => void;
}

const ID = 'your-workload';

/** The reader's workload on any page: the same form as that of the verdict, with its answer in a sentence. */
export function WorkloadDialog({ data, verdictPage, onClose }: Props) {
  const answerOf = (reader: ReaderWorkload): string => decisionWords(decide(reader, data.offers[data.current] ?? [])).answer;
  const { state, notices, said, change, replace, forget } = useWorkload(data, answerOf);
  const inAddress = calculatorQuery(state.reader);
  const use = () => {
    replace(state.reader);
    onClose();
  };
  return (
    <>
      <h2 id={`${ID}-title`}>Your workload</h2>
      <p class="field-hint">It stays in this browser: no page sends it anywhere. The examples of the chapters and the verdict can be shown with it.</p>
      {notices.map((text) => <p key={text} class="field-error">{text}</p>)}
      <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <WorkloadFields id={ID} state={state} onChange={change} presets={data.presets} />
        <p class={staleSentence(state) ? 'calculator-stale' : undefined}>{staleSentence(state) ?? answerOf(state.reader)}</p>
        <p>
          <a href={verdictPage}>The whole verdict, with requirements, other offers and a memo</a>
        </p>
        {inAddress !== '' && (
          <p>
            <a href={`${location.pathname}?${inAddress}`}>Fill in the calculators of this page</a>
          </p>
        )}
        <div class="file-controls">
          <button type="button" onClick={use}>Use this workload</button>
          <button type="button" onClick={onClose}>Close</button>
        </div>
        <FileControls id={ID} reader={seenNow(state.reader, data.current)} verdictPage={verdictPage} onOpen={replace} onForget={forget} />
      </form>
      <p class="visually-hidden" role="status">{said}</p>
    </>
  );
}
