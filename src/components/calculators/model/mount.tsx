import answeringModel from 'virtual:answering-model';
import { hydrateCalculator } from '../hydrate.ts';
import { examplesOnPage } from './example.ts';
import { keepExplained } from './keep-explained.ts';
import { ModelCalculator } from './ModelCalculator.tsx';

/** Fetches the model that the page names: a reader downloads no other. */
export async function prepare(root: HTMLElement): Promise<() => void> {
  const { default: model } = await answeringModel(root.dataset['model']!);
  return () =>
    hydrateCalculator(
      <ModelCalculator model={model} id={root.id} prefix={root.dataset['prefix'] ?? ''} examples={examplesOnPage()} onInputs={keepExplained(root)} />,
      root.firstElementChild as HTMLElement,
    );
}
