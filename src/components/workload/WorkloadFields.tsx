import { CONFIDENCES, isConfidence } from '../../engine/confidence.ts';
import type { Preset } from '../../engine/calculator-data.ts';
import { WORKLOAD_INPUTS } from '../../engine/state/reader-workload.ts';
import { NumberField } from '../calculators/NumberField.tsx';
import { PresetSelect } from '../calculators/PresetSelect.tsx';
import { inputSlot, withConfidence, type Slot } from './slots.ts';
import { changed, fieldAt, fromPreset, leftAt, matchingPreset, typedAt, type WorkloadState } from './state.ts';

export interface FormProps {
  /** Begins the ids inside. */
  readonly id: string;
  readonly state: WorkloadState;
  /** `isFinished` tells a change that is complete from a keystroke. */
  readonly onChange: (make: (state: WorkloadState) => WorkloadState, isFinished: boolean) => void;
  /** In the page as built: the numbers are marked for the number check. */
  readonly isBuilt?: boolean | undefined;
}

/** The inputs of the workload, each with how far the reader trusts it, and workloads to start from. */
export function WorkloadFields({ id, state, onChange, presets, isBuilt }: FormProps & { readonly presets: readonly Preset[] }) {
  return (
    <fieldset>
      <legend>The workload</legend>
      <PresetSelect id={`${id}-preset`} presets={presets} matching={matchingPreset(state, presets)} onPreset={(preset) => onChange((before) => fromPreset(before, preset), true)} />
      {WORKLOAD_INPUTS.map((input) => {
        const slot = inputSlot(input);
        const name = `${id}-${slot.key}-trust`;
        return (
          <div key={input} class="trusted">
            <SlotField id={id} slot={slot} state={state} onChange={onChange} bind={isBuilt ? `verdict form ${input}` : undefined} />
            <label for={name}>
              Confidence <span class="visually-hidden">of {slot.spec.label}</span>
              <select
                id={name}
                value={state.reader.inputs[input].confidence}
                onInput={({ currentTarget: { value } }) => isConfidence(value) && onChange((before) => changed(before, (reader) => withConfidence(reader, input, value)), true)}
              >
                {CONFIDENCES.map((confidence) => (
                  <option key={confidence} value={confidence}>
                    {confidence}
                  </option>
                ))}
              </select>
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

/** The field of a slot. */
export function SlotField({ id, slot, state, onChange, bind }: Omit<FormProps, 'isBuilt'> & { readonly slot: Slot; readonly bind?: string | undefined }) {
  return (
    <NumberField
      id={`${id}-${slot.key}`}
      spec={slot.spec}
      field={fieldAt(state, slot)}
      onType={(text) => onChange((before) => typedAt(before, slot, text), false)}
      onLeave={() => onChange((before) => leftAt(before, slot), true)}
      bind={bind}
    />
  );
}
