import charts from 'virtual:models/charts';
import models from 'virtual:models/models';
import { render } from 'preact';
import { ModelCharts } from '../../charts/ModelCharts.tsx';
import { Derivation } from './Derivation.tsx';

type Inputs = Readonly<Record<string, number>>;

/** Renders the derivation and the charts of a model into their places; where the model refuses there is neither. */
export async function explainAt(name: string, inputsInUse: () => Inputs, derivation: HTMLDetailsElement | null, figures: HTMLElement | null): Promise<void> {
  const [{ default: model }, drawing] = await Promise.all([models[name]!(), charts[name]?.()]);
  const inputs = inputsInUse();
  const outcome = model.compute(inputs);
  if (derivation) {
    derivation.hidden = outcome.kind !== 'value';
    render(outcome.kind === 'value' && <Derivation steps={model.steps(inputs, outcome.value)} />, derivation.lastElementChild!);
  }
  if (figures) render(outcome.kind === 'value' && <ModelCharts charts={drawing?.default(inputs) ?? []} />, figures);
}
