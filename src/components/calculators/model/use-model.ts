import { useState } from 'preact/hooks';
import type { AnsweringModel } from '../../../engine/models/model.ts';
import { useAddressState } from '../address-state.ts';
import { fieldProblems, fieldValues, staleSentence } from '../fields.ts';
import { answerSentence } from './answer.ts';
import type { ExampleOnPage } from './example.ts';
import { addressOf, defaultFields, fieldsFromAddress, left, resultOf, typed, type ModelFields } from './state.ts';

/** Where a calculator is on its page. */
export interface CalculatorPlace {
  /** The place on the page that links with inputs lead to; the ids inside begin with it. */
  readonly id: string;
  /** What its inputs are called in the address, before their own names: tells apart the calculators of one page. */
  readonly prefix: string;
}

/** The form of a model as the reader fills it in, kept in the address, with what a form does to it. */
export function useModel(model: AnsweringModel, { id, prefix }: CalculatorPlace) {
  const [fields, change] = useAddressState<ModelFields>(() => defaultFields(model), {
    read: (search) => fieldsFromAddress(model, search, prefix),
    write: (state, search) => addressOf(model, fieldValues(model.inputs, state), search, prefix),
    target: id,
  });
  const [announcement, announce] = useState('');
  /** A change that the reader has finished, unlike a keystroke: its result is read out. */
  const finish = (make: (fields: ModelFields) => ModelFields) =>
    change((before) => {
      const after = make(before);
      announce(saidOf(model, after));
      return after;
    });
  return {
    fields,
    announcement,
    handlers: {
      onType: (input: string, text: string) => change((before) => typed(model, before, input, text)),
      onLeave: (input: string) => finish((before) => left(model, before, input)),
      onChoose: (input: string, text: string) => finish((before) => left(model, typed(model, before, input, text), input)),
      onReset: () => finish(() => defaultFields(model)),
    },
    onExample: ({ name }: ExampleOnPage) => finish(() => fieldsFromAddress(model, name)),
  };
}

const saidOf = (model: AnsweringModel, fields: ModelFields): string =>
  [...fieldProblems(fields), staleSentence(model.inputs, fields) ?? answerSentence(model, resultOf(model, fields))].join('. ');
