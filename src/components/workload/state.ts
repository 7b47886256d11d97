import type { Preset } from '../../engine/calculator-data.ts';
import { OFFER_INPUTS } from '../../engine/decide/overrides.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { WORKLOAD_KEYS } from '../../engine/state/workload-keys.ts';
import { WORKLOAD_INPUTS, readerWorkload, workloadOf, type ReaderWorkload } from '../../engine/state/reader-workload.ts';
import { filledField, leftField, typedField, type Field } from '../calculators/fields.ts';
import { offerSlot, type Slot } from './slots.ts';

/** The reader's workload and, by the keys of slots, what is typed and is not a value of it yet. */
export interface WorkloadState {
  readonly reader: ReaderWorkload;
  readonly drafts: Readonly<Record<string, Field>>;
}

export const stateOf = (reader: ReaderWorkload): WorkloadState => ({ reader, drafts: {} });

export const fieldAt = ({ reader, drafts }: WorkloadState, slot: Slot): Field => drafts[slot.key] ?? filledField(slot.spec, slot.read(reader));

/** After a keystroke: a good number becomes the value at once, what was typed is kept either way. */
export function typedAt(state: WorkloadState, slot: Slot, text: string): WorkloadState {
  const field = typedField(slot.spec, fieldAt(state, slot), text);
  const reader = field.problem === undefined ? slot.write(state.reader, field.value) : state.reader;
  return { reader, drafts: { ...state.drafts, [slot.key]: field } };
}

/** After the field was left: good numbers are written the form's way, problems are shown. */
export function leftAt(state: WorkloadState, slot: Slot): WorkloadState {
  const field = leftField(slot.spec, fieldAt(state, slot));
  const { [slot.key]: _draft, ...others } = state.drafts;
  return { ...state, drafts: field.problem === undefined ? others : { ...others, [slot.key]: field } };
}

/** The same workload with other parts that no field stands for. */
export const changed = (state: WorkloadState, change: (reader: ReaderWorkload) => ReaderWorkload): WorkloadState => ({ ...state, reader: change(state.reader) });

/** Without an offer's own inputs, and without what was typed into their fields, which go with them. */
export function withoutOwn({ reader, drafts }: WorkloadState, id: string): WorkloadState {
  const { [id]: _own, ...offers } = reader.offers;
  const keys = new Set(OFFER_INPUTS.map((input) => offerSlot(id, input).key));
  return { reader: { ...reader, offers }, drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => !keys.has(key))) };
}

/** The inputs of an example, all of them assumed; requirements, answers and plan stay the reader's. */
export const fromPreset = ({ reader }: WorkloadState, { inputs }: Preset): WorkloadState =>
  stateOf({ ...reader, inputs: readerWorkload(inputs, reader.edition).inputs });

/** The preset whose inputs are exactly those in the form; undefined when the reader has something else in it. */
export function matchingPreset({ reader, drafts }: WorkloadState, presets: readonly Preset[]): Preset | undefined {
  const workload = workloadOf(reader);
  if (WORKLOAD_INPUTS.some((input) => drafts[WORKLOAD_KEYS[input]]?.problem !== undefined)) return undefined;
  return presets.find(({ inputs }) => WORKLOAD_INPUTS.every((input) => inputs[input] === workload[input]));
}

/** What the results still use in place of what was typed; undefined when they follow the form. */
export function staleSentence({ drafts }: WorkloadState): string | undefined {
  const problems = Object.values(drafts).flatMap(({ problem }) => problem ?? []);
  return problems.length > 0 ? `${problems.join('. ')}. The results still use the last good value.` : undefined;
}

/** The workload as it is kept and sent: seen with the edition and the arithmetic of this page. */
export const seenNow = (reader: ReaderWorkload, edition: string): ReaderWorkload => ({ ...reader, edition, engine: ENGINE_VERSION });

