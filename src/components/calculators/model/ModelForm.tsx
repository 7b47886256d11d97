import type { AnsweringModel } from '../../../engine/models/model.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { inputKeys } from '../input-keys.ts';
import { NumberField } from '../NumberField.tsx';
import { PresetSelect } from '../PresetSelect.tsx';
import type { ExampleOnPage } from './example.ts';
import type { ModelFields } from './state.ts';

interface Props {
  readonly model: AnsweringModel;
  readonly id: string;
  readonly fields: ModelFields;
  readonly examples: readonly ExampleOnPage[];
  /** The example whose numbers are in the form, if any. */
  readonly matching: ExampleOnPage | undefined;
  readonly onType: (input: string, text: string) => void;
  readonly onLeave: (input: string) => void;
  readonly onChoose: (input: string, text: string) => void;
  readonly onExample: (example: ExampleOnPage) => void;
  readonly onReset: () => void;
  readonly bind: string | undefined;
}

/** The inputs of a model, with worked examples to start from and a way back. */
export function ModelForm({ model, id, fields, examples, matching, onType, onLeave, onChoose, onExample, onReset, bind }: Props) {
  const keys = inputKeys(model.inputs);
  return (
    <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Your numbers</legend>
        <PresetSelect id={`${id}-preset`} presets={examples} matching={matching} onPreset={onExample} />
        {matching?.words && (
          <p class="field-hint example-words" data-plain={bind && 'a worked example, held by a unit test'}>
            {matching.words}
          </p>
        )}
        {Object.entries(model.inputs).map(([input, spec]) => {
          const common = { id: `${id}-${keys[input]!}`, spec, field: fields[input]! };
          return spec.choices ? (
            <ChoiceField key={input} {...common} onChoose={(text) => onChoose(input, text)} />
          ) : (
            <NumberField
              key={input}
              {...common}
              onType={(text) => onType(input, text)}
              onLeave={() => onLeave(input)}
              bind={bind && `model-input ${bind} ${input}`}
            />
          );
        })}
      </fieldset>
      <button type="button" onClick={onReset}>
        Reset to the default
      </button>
    </form>
  );
}
