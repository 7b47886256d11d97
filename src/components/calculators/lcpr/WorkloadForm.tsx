import { useLayoutEffect, useState } from 'preact/hooks';
import type { Preset } from '../../../engine/calculator-data.ts';
import { workloadInputs, type WorkloadInput } from '../../../engine/models/workload.ts';
import { NumberField } from '../NumberField.tsx';
import { INPUT_KEYS } from './address.ts';
import { CALCULATOR_ID } from './defaults.ts';
import { INPUT_NAMES, type LcprState } from './state.ts';

interface Props {
  readonly fields: LcprState['fields'];
  readonly presets: readonly Preset[];
  /** The preset whose numbers these are, if any. */
  readonly matching: Preset | undefined;
  readonly onType: (input: WorkloadInput, text: string) => void;
  readonly onLeave: (input: WorkloadInput) => void;
  readonly onPreset: (preset: Preset) => void;
  readonly bind: string | undefined;
}

/** The inputs of a workload, and named workloads to start from. */
export function WorkloadForm({ fields, presets, matching, onType, onLeave, onPreset, bind }: Props) {
  const [isLive, setIsLive] = useState(false);
  useLayoutEffect(() => setIsLive(true), []);
  // The page as built cannot choose, so it carries the one preset that it shows.
  const offered = isLive ? presets : presets.filter((preset) => preset === matching);
  return (
    <fieldset>
      <legend>Your workload</legend>
      <div class="field">
        <label for={`${CALCULATOR_ID}-preset`}>Start from</label>
        <select
          id={`${CALCULATOR_ID}-preset`}
          value={matching?.name ?? ''}
          onChange={(event) => {
            const chosen = presets.find(({ name }) => name === event.currentTarget.value);
            if (chosen) onPreset(chosen);
          }}
        >
          <option value="" hidden>
            Your own numbers
          </option>
          {offered.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {INPUT_NAMES.map((input) => (
        <NumberField
          key={input}
          id={`${CALCULATOR_ID}-${INPUT_KEYS[input]}`}
          spec={workloadInputs[input]}
          field={fields[input]}
          onType={(text) => onType(input, text)}
          onLeave={() => onLeave(input)}
          bind={bind && `default ${bind} ${input}`}
        />
      ))}
    </fieldset>
  );
}
