import type { Preset } from '../../../engine/calculator-data.ts';
import { workloadInputs, type WorkloadInput } from '../../../engine/models/workload.ts';
import { WORKLOAD_KEYS } from '../../../engine/state/workload-keys.ts';
import { NumberField } from '../NumberField.tsx';
import { PresetSelect } from '../PresetSelect.tsx';
import { CALCULATOR_ID } from './defaults.ts';
import { INPUT_NAMES, type LcprState } from './state.ts';

interface Props {
  readonly fields: LcprState['fields'];
  readonly presets: readonly Preset[];
  readonly matching: Preset | undefined;
  readonly onType: (input: WorkloadInput, text: string) => void;
  readonly onLeave: (input: WorkloadInput) => void;
  readonly onPreset: (preset: Preset) => void;
  readonly onReset: () => void;
  readonly bind: string | undefined;
}

/** The inputs of a workload, with a workload to start from and a way back to the example. */
export function WorkloadForm({ fields, presets, matching, onType, onLeave, onPreset, onReset, bind }: Props) {
  return (
    <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Your workload</legend>
        <PresetSelect id={`${CALCULATOR_ID}-preset`} presets={presets} matching={matching} onPreset={onPreset} />
        {INPUT_NAMES.map((input) => (
          <NumberField
            key={input}
            id={`${CALCULATOR_ID}-${WORKLOAD_KEYS[input]}`}
            spec={workloadInputs[input]}
            field={fields[input]}
            onType={(text) => onType(input, text)}
            onLeave={() => onLeave(input)}
            bind={bind && `default ${bind} ${input}`}
          />
        ))}
      </fieldset>
      <button type="button" onClick={onReset}>
        Reset to the example
      </button>
    </form>
  );
}
