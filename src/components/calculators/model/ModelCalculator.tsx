import { useEffect, useRef } from 'preact/hooks';
import type { AnsweringModel } from '../../../engine/models/model.ts';
import { fieldProblems, fieldValues } from '../fields.ts';
import { PresetSelect } from '../PresetSelect.tsx';
import type { ExampleOnPage } from './example.ts';
import { ModelForm } from './ModelForm.tsx';
import { ModelResults } from './ModelResults.tsx';
import { addressOf } from './state.ts';
import { useModel } from './use-model.ts';

interface Props {
  readonly model: AnsweringModel;
  /** The place on the page that links with inputs lead to; the ids inside begin with it. */
  readonly id: string;
  /** What its inputs are called in the address, before their own names. */
  readonly prefix: string;
  readonly examples: readonly ExampleOnPage[];
  /** Told of inputs that are no longer those that the page was built with. */
  readonly onInputs?: (inputs: Readonly<Record<string, number>>) => void;
  /** In the page as built: the numbers are marked for the number check. */
  readonly isBuilt?: boolean;
}

/** Any model as a calculator: a form of its inputs, and its outputs or the reason why there are none. */
export function ModelCalculator({ model, id, prefix, examples, onInputs, isBuilt }: Props) {
  const { fields, announcement, handlers, onExample } = useModel(model, { id, prefix });
  const inputs = fieldValues(model.inputs, fields);
  const query = addressOf(model, inputs, '');
  const matching = fieldProblems(fields).length > 0 ? undefined : examples.find(({ name }) => name === query);
  const told = useRef('');
  useEffect(() => {
    if (query === told.current) return;
    told.current = query;
    onInputs?.(inputs);
  }, [query]);
  return (
    <>
      <ModelForm model={model} id={id} fields={fields} reset="Reset to the default" bind={isBuilt ? model.name : undefined} {...handlers}>
        <PresetSelect id={`${id}-preset`} presets={examples} matching={matching} onPreset={onExample} />
        {matching?.words && (
          <p class="field-hint example-words" data-plain={isBuilt && 'a worked example, held by a unit test'}>
            {matching.words}
          </p>
        )}
      </ModelForm>
      <ModelResults model={model} fields={fields} announcement={announcement} bind={isBuilt ? `model ${model.name}` : undefined} />
    </>
  );
}
