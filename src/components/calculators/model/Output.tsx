import type { AnsweringModel, OutputSpec, OutputValue } from '../../../engine/models/model.ts';
import type { Outcome } from '../../../engine/outcome.ts';
import { answerTexts, outputTexts } from './answer.ts';
import type { Result } from './state.ts';

/** One output by its label; nothing where the quantity does not exist. */
export function Output({ spec, given, bind }: { spec: OutputSpec; given: OutputValue; bind: string | undefined }) {
  const texts = outputTexts(spec, given);
  if (texts.length === 0) return null;
  return (
    <div class={spec.unit === 'text' ? 'output-words' : undefined}>
      <dt>{spec.label}</dt>
      {texts.map((text, index) => (
        <dd key={index} data-bind={bind && `${bind} ${index}`}>
          {text}
        </dd>
      ))}
    </div>
  );
}

/** The answer to the model’s question in a sentence, or the reason why there is none. */
export function Answer({ model, outcome, bind }: { model: AnsweringModel; outcome: Outcome<Result>; bind: string | undefined }) {
  if (outcome.kind !== 'value') return <p class="calculator-answer">{outcome.reason}.</p>;
  const { label, texts } = answerTexts(model, outcome.value);
  return (
    <p class="calculator-answer">
      {label !== undefined && `${label}: `}
      {texts.map((text, index) => (
        <b key={index} data-bind={bind && `${bind} ${model.answer} ${index}`}>
          {text}{' '}
        </b>
      ))}
    </p>
  );
}
