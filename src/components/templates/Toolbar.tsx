import { useState } from 'preact/hooks';
import { formatsOf, type FileFormat } from '../../../templates/files.ts';
import type { Filling } from '../../../templates/formats/shown.ts';
import { fieldsOf, type Template } from '../../../templates/template.ts';
import type { FormState } from './form-state.ts';
import type { Texts } from './state.ts';

interface Props {
  readonly template: Template;
  readonly state: FormState;
  readonly filling: Filling;
  /** How many boxes hold something that cannot be used. */
  readonly refused: number;
  readonly onWorkload: (workload: Texts) => void;
  readonly onForget: () => void;
  readonly onUndo: () => void;
}

const KEPT = 'What you enter is kept in this browser only, and sent nowhere.';
const NOT_KEPT = 'This browser lets no page keep anything, so what you enter is gone when you leave the page. Download it before.';

/** A template with this box takes the workload that the whole guide reads. */
const A_WORKLOAD = 'workload.requestsPerMonth';
const NO_WORKLOAD = 'This browser has kept no workload of yours. Enter it under “Your workload”, at the foot of every page, or in the boxes below.';

/** What a reader can do with what was entered. Without scripts none of it works, and none of it shows. */
export function Toolbar({ template, state, filling, refused, onWorkload, onForget, onUndo }: Props) {
  const [problem, report] = useState('');
  const takeOver = (workload: Texts | undefined) => {
    report(workload ? '' : NO_WORKLOAD);
    if (workload) onWorkload(workload);
  };
  const download = (format: FileFormat) => {
    report('');
    import('./download.ts')
      .then((module) => module.downloadFilled(template, format, filling))
      .catch(() => report(`The ${format.name} file could not be made: parts of it could not be fetched. Try again when you are online.`));
  };
  return (
    <div class="template-tools">
      <p>{state.isKept === false ? NOT_KEPT : KEPT}</p>
      <p class="template-buttons">
        <span id="filled-in">Download filled in:</span>
        {formatsOf(template).map((format) => (
          <button key={format.extension} type="button" aria-describedby="filled-in" onClick={() => download(format)}>
            {format.name}
          </button>
        ))}
      </p>
      <p class="template-buttons">
        {fieldsOf(template).some(({ key }) => key === A_WORKLOAD) && <WorkloadButton onKept={takeOver} />}
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <button type="button" onClick={onForget}>
          Forget what I entered
        </button>
      </p>
      <p class="field-error">{refusedSentence(refused)}</p>
      <p role="alert" class="field-error">
        {problem}
      </p>
      <Replaced replaced={state.replaced} onUndo={onUndo} />
    </div>
  );
}

/** Fetches what reads a kept workload when somebody wants it. */
function WorkloadButton({ onKept }: { readonly onKept: (workload: Texts | undefined) => void }) {
  return (
    <button type="button" onClick={() => void import('./from-workload.ts').then((module) => onKept(module.textsOfKeptWorkload()))}>
      Fill in my workload
    </button>
  );
}

const refusedSentence = (refused: number): string =>
  refused === 0 ? '' : `${refused === 1 ? 'One box holds' : `${refused} boxes hold`} something that cannot be used, and will be blank in files.`;

const REPLACED = {
  workload: 'Your workload is in its boxes, with how sure you are of each input.',
  link: 'The workload came with the link, in place of what you had entered.',
  forgetting: 'Forgotten: these are the numbers that the template begins with.',
};

/** Says that something else stands in the boxes now, with a way back. */
function Replaced({ replaced, onUndo }: { readonly replaced: FormState['replaced']; readonly onUndo: () => void }) {
  return (
    <p role="status">
      {replaced && (
        <>
          {REPLACED[replaced.by]}{' '}
          <button
            type="button"
            onClick={({ currentTarget }) => {
              // The button goes with the sentence; whoever pressed it by key stays nearby.
              currentTarget.closest('form')?.querySelector('button')?.focus();
              onUndo();
            }}
          >
            Bring back what I had
          </button>
        </>
      )}
    </p>
  );
}
