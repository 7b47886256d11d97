import type { AnsweringModel } from '../../../engine/models/model.ts';
import { staleSentence } from '../fields.ts';
import { Answer, Output } from './Output.tsx';
import { resultOf, type ModelFields } from './state.ts';

interface Props {
  readonly model: AnsweringModel;
  readonly fields: ModelFields;
  /** What is read out after the reader has changed something. */
  readonly announcement: string;
  /** In the page as built: what the number check looks up, up to the name of the output. */
  readonly bind: string | undefined;
}

/** The outputs of a model, or the reason why there are none. */
export function ModelResults({ model, fields, announcement, bind }: Props) {
  const outcome = resultOf(model, fields);
  const stale = staleSentence(model.inputs, fields);
  return (
    <div class="calculator-results">
      {stale !== undefined ? (
        <p class="calculator-answer calculator-stale">{stale}</p>
      ) : (
        <Answer model={model} outcome={outcome} bind={bind} />
      )}
      {outcome.kind === 'value' && (
          <dl class="outputs">
            {Object.entries(model.outputs).map(([name, spec]) => (
              <Output key={name} spec={spec} given={name === model.answer && stale === undefined ? undefined : outcome.value[name]} bind={bind && `${bind} ${name}`} />
            ))}
          </dl>
      )}
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}
