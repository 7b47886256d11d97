import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnsweringModel } from '../../../engine/models/model.ts';
import { useAddressState, type AddressForm } from '../address-state.ts';
import { fieldProblems, fieldValues, staleSentence } from '../fields.ts';
import type { ExampleOnPage } from './example.ts';
import { ModelForm } from './ModelForm.tsx';
import { ModelResults } from './ModelResults.tsx';
import { answerSentence } from './answer.ts';
import { addressOf, defaultFields, fieldsFromAddress, left, resultOf, typed, type ModelFields } from './state.ts';

interface Props {
  readonly model: AnsweringModel;
  /** The place on the page that links with inputs lead to; the ids inside begin with it. */
  readonly id: string;
  readonly examples: readonly ExampleOnPage[];
  /** Told of inputs that are no longer those that the page was built with. */
  readonly onInputs?: (inputs: Readonly<Record<string, number>>) => void;
  /** In the page as built: the numbers are marked for the number check. */
  readonly isBuilt?: boolean;
}

/** Any model as a calculator: a form of its inputs, and its outputs or the reason why there are none. */
export function ModelCalculator({ model, id, examples, onInputs, isBuilt }: Props) {
  const [fields, change] = useAddressState(() => defaultFields(model), addressForm(model, id));
  const [announcement, announce] = useState('');
  /** A change that the reader has finished, unlike a keystroke: its result is read out. */
  const finish = (make: (fields: ModelFields) => ModelFields) =>
    change((before) => {
      const after = make(before);
      announce(saidOf(model, after));
      return after;
    });
  const inputs = fieldValues(model.inputs, fields);
  const query = addressOf(model, inputs, '');
  const told = useRef('');
  useEffect(() => {
    if (query === told.current) return;
    told.current = query;
    onInputs?.(inputs);
  }, [query]);
  const bind = isBuilt ? model.name : undefined;
  return (
    <>
      <ModelForm
        model={model}
        id={id}
        fields={fields}
        examples={examples}
        matching={examples.find(({ name }) => name === query)}
        onType={(input, text) => change((before) => typed(model, before, input, text))}
        onLeave={(input) => finish((before) => left(model, before, input))}
        onChoose={(input, text) => finish((before) => left(model, typed(model, before, input, text), input))}
        onExample={({ name }) => finish(() => fieldsFromAddress(model, name))}
        onReset={() => finish(() => defaultFields(model))}
        bind={bind}
      />
      <ModelResults model={model} fields={fields} announcement={announcement} bind={bind} />
    </>
  );
}

const addressForm = (model: AnsweringModel, target: string): AddressForm<ModelFields> => ({
  read: (search) => fieldsFromAddress(model, search),
  write: (fields, search) => addressOf(model, fieldValues(model.inputs, fields), search),
  target,
});

const saidOf = (model: AnsweringModel, fields: ModelFields): string =>
  [...fieldProblems(fields), staleSentence(model.inputs, fields) ?? answerSentence(model, resultOf(model, fields))].join('. ');
