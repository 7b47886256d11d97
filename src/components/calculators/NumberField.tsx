import type { InputSpec } from '../../engine/models/model.ts';
import type { Field } from './fields.ts';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly spec: InputSpec;
  readonly field: Field;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  /** What the number check compares the box with; only in the page as built. */
  readonly bind?: string | undefined;
}

/**
 * A number to type, by the rules of GOV.UK: a text input, because `type=number` drops what it cannot read; the unit in the
 * label, because what stands beside the box is not read out; the error between label and box, and tied to it.
 */
export function NumberField({ id, spec, field, onType, onLeave, bind }: Props) {
  const error = field.reported ? field.problem : undefined;
  const prefix = spec.unit.startsWith('USD') && '$';
  const suffix = spec.unit === 'share' && '%';
  return (
    <div class="field">
      <label for={id}>{spec.label}</label>
      <p class="field-hint" id={`${id}-hint`}>
        {spec.hint}
      </p>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div class="field-box">
        {prefix && <span aria-hidden="true">{prefix}</span>}
        <input
          id={id}
            inputmode={spec.whole ? 'numeric' : 'decimal'}
          value={field.text}
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
          aria-invalid={error ? true : undefined}
          data-bind={bind}
          onInput={(event) => onType(event.currentTarget.value)}
          onChange={onLeave}
        />
        {suffix && <span aria-hidden="true">{suffix}</span>}
      </div>
    </div>
  );
}
