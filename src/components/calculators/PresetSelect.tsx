import { useLayoutEffect, useState } from 'preact/hooks';

/** Inputs that have a name. */
export interface NamedInputs {
  readonly name: string;
  readonly title: string;
}

interface Props<P extends NamedInputs> {
  readonly id: string;
  readonly presets: readonly P[];
  /** The preset whose numbers are in the form, if any. */
  readonly matching: P | undefined;
  readonly onPreset: (preset: P) => void;
}

/** Named inputs to start from. The page as built cannot choose, so it carries only those that it shows. */
export function PresetSelect<P extends NamedInputs>({ id, presets, matching, onPreset }: Props<P>) {
  const [isLive, setIsLive] = useState(false);
  useLayoutEffect(() => setIsLive(true), []);
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
