import answeringModel from 'virtual:answering-model';
import { presetModel } from '../../../engine/models/preset.ts';
import { hydrateCalculator } from '../hydrate.ts';
import { InPlaceCalculator } from './InPlaceCalculator.tsx';

/** Fetches the model that the place names, and starts it from the inputs that the chapter gave. */
export async function prepare(root: HTMLElement): Promise<() => void> {
  const { model = '', inputs = '{}', shown = '', page = '' } = root.dataset;
  const preset = JSON.parse(inputs) as Readonly<Record<string, number>>;
  const { default: whole } = await answeringModel(model);
  return () =>
    hydrateCalculator(
      <InPlaceCalculator model={presetModel(whole, preset, shown.split(' '))} whole={whole} title={root.getAttribute('aria-label')!} page={page} id={root.id} />,
      root.firstElementChild as HTMLElement,
    );
}
