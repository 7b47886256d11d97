import type { ComponentChildren } from 'preact';
import type { AnsweringModel } from '../../../engine/models/model.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { inputKeys } from '../input-keys.ts';
import { NumberField } from '../NumberField.tsx';
import type { ModelFields } from './state.ts';

interface Props {
  readonly model: AnsweringModel;
  readonly id: string;
  readonly fields: ModelFields;
  /** What comes before the inputs: worked examples to start from. */
  readonly children?: ComponentChildren;
  readonly onType: (input: string, text: string) => void;
  readonly onLeave: (input: string) => void;
  readonly onChoose: (input: string, text: string) => void;
  readonly onReset: () => void;
  /** What the button says that undoes all changes. */
  readonly reset: string;
  readonly bind: string | undefined;
}

/** The inputs of a model, with a way back. */
export function ModelForm({ model, id, fields, children, onType, onLeave, onChoose, onReset, reset, bind }: Props) {
  const keys = inputKeys(model.inputs);
  return (
    <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Your numbers</legend>
        {children}
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
        {reset}
      </button>
    </form>
  );
}
