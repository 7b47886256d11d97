import { useLayoutEffect, useState } from 'preact/hooks';
import type { Preset } from '../../../engine/calculator-data.ts';
import { CALCULATOR_ID } from './defaults.ts';

interface Props {
  readonly presets: readonly Preset[];
  /** The preset whose numbers are in the form, if any. */
  readonly matching: Preset | undefined;
  readonly onPreset: (preset: Preset) => void;
}

/** Named workloads to start from. The page as built cannot choose, so it carries only the one that it shows. */
export function PresetSelect({ presets, matching, onPreset }: Props) {
  const [isLive, setIsLive] = useState(false);
  useLayoutEffect(() => setIsLive(true), []);
  const id = `${CALCULATOR_ID}-preset`;
  return (
    <div class="field">
      <label for={id}>Start from</label>
      <select
        id={id}
        value={matching?.name ?? ''}
        onChange={(event) => {
          const chosen = presets.find(({ name }) => name === event.currentTarget.value);
          if (chosen) onPreset(chosen);
        }}
      >
        <option value="" hidden>
          Your own numbers
        </option>
        {(isLive ? presets : matching ? [matching] : []).map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
