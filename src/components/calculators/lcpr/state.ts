import type { CalculatorData, Preset } from '../../../engine/calculator-data.ts';
import { workloadInputs, type Workload, type WorkloadInput } from '../../../engine/models/workload.ts';
import { fieldProblems, fieldValues, filledFields, leftField, staleSentence, typedField, type Fields } from '../fields.ts';
import { DEFAULT_OFFERS, DEFAULT_PRESET } from './defaults.ts';

/** The columns that the results can be sorted by. */
export const COLUMNS = ['offer', 'rawUsdPerRequest', 'usdPerSuccess', 'monthlyUsd', 'overheadRatio'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** Everything that the reader can change. */
export interface LcprState {
  readonly fields: Fields<typeof workloadInputs>;
  /** Chosen offers, in the order of the price book. */
  readonly offerIds: readonly string[];
  readonly sort: Sort;
  /** Sentences about parts of a link that were refused and belong to no field. */
  readonly refused: readonly string[];
}

/** Dearest first, as the chapter’s table has it. */
export const DEFAULT_SORT: Sort = { column: 'usdPerSuccess', descending: true };

/** The preset that the page shows before any script runs; the build makes sure that there is one. */
export const defaultPreset = ({ presets }: CalculatorData): Preset => presets.find(({ name }) => name === DEFAULT_PRESET)!;

export const defaultState = (data: CalculatorData): LcprState => ({
  fields: filledFields(workloadInputs, defaultPreset(data).inputs),
  offerIds: inBookOrder(data, DEFAULT_OFFERS),
  sort: DEFAULT_SORT,
  refused: [],
});

export const typed = (state: LcprState, input: WorkloadInput, text: string): LcprState =>
  withField(state, input, typedField(workloadInputs[input], state.fields[input], text));

export const left = (state: LcprState, input: WorkloadInput): LcprState =>
  withField(state, input, leftField(workloadInputs[input], state.fields[input]));

const withField = (state: LcprState, input: WorkloadInput, field: Fields<typeof workloadInputs>[WorkloadInput]): LcprState => ({
  ...state,
  fields: { ...state.fields, [input]: field },
});

export const withPreset = (state: LcprState, { inputs }: Preset): LcprState => ({
  ...state,
  fields: filledFields(workloadInputs, inputs),
  refused: [],
});

export function withOffer(state: LcprState, data: CalculatorData, offerId: string, isChosen: boolean): LcprState {
  const others = state.offerIds.filter((id) => id !== offerId);
  return { ...state, offerIds: inBookOrder(data, isChosen ? [...others, offerId] : others) };
}

/** A first click on a column sorts it upwards, a second one downwards. */
export const sortedBy = (state: LcprState, column: Column): LcprState => ({
  ...state,
  sort: { column, descending: state.sort.column === column && !state.sort.descending },
});

export const workloadOf = ({ fields }: LcprState): Workload => fieldValues(workloadInputs, fields);

/** The preset whose inputs are exactly those in the form; undefined when the reader has something else in it. */
export function matchingPreset(state: LcprState, { presets }: CalculatorData): Preset | undefined {
  if (fieldProblems(state.fields).length > 0) return undefined;
  const workload = workloadOf(state);
  return presets.find(({ inputs }) => INPUT_NAMES.every((name) => inputs[name] === workload[name]));
}

export const INPUT_NAMES = Object.keys(workloadInputs) as readonly WorkloadInput[];

/** Offers that exist, once each, in the order of the price book: the same choice is always the same list. */
export const inBookOrder = ({ offers }: CalculatorData, offerIds: readonly string[]): readonly string[] =>
  offers.map(({ id }) => id).filter((id) => offerIds.includes(id));

/** What is wrong with the inputs, in sentences. */
export const problemsOf = ({ fields, refused }: LcprState): readonly string[] => [...fieldProblems(fields), ...refused];

/** Which values the results still use in place of what was typed; undefined when they follow the form. */
export const staleResults = ({ fields }: LcprState): string | undefined => staleSentence(workloadInputs, fields);
