import type { InputSpec } from '../../engine/models/model.ts';
import type { Field } from './fields.ts';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly spec: InputSpec;
  readonly field: Field;
  readonly onChoose: (text: string) => void;
}

/** A question with a few set answers. All of them are in sight, so that nobody has to open a list to see what there is. */
export function ChoiceField({ id, spec, field, onChoose }: Props) {
  const error = field.reported ? field.problem : undefined;
  return (
    <fieldset class="choice" aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}>
      <legend>{spec.label}</legend>
      <p class="field-hint" id={`${id}-hint`}>
        {spec.hint}
      </p>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {spec.choices?.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={id} checked={value === field.value} onInput={() => onChoose(String(value))} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
