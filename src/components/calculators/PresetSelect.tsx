import { useLayoutEffect, useState } from 'preact/hooks';

/** Inputs that have a name. */
export interface NamedInputs {
  readonly name: string;
  readonly title: string;
}

/** Both what the list says and the value that stands for it: a preset’s name may be empty. */
const OWN_NUMBERS = 'Your own numbers';

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
        value={matching?.name ?? OWN_NUMBERS}
        onInput={(event) => {
          const chosen = presets.find(({ name }) => name === event.currentTarget.value);
          if (chosen) onPreset(chosen);
        }}
      >
        <option hidden>{OWN_NUMBERS}</option>
        {presets.filter((preset) => isLive || preset === matching).map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
