import type { CalculatorData } from '../../../engine/calculator-data.ts';
import { workloadInputs } from '../../../engine/models/workload.ts';
import { WORKLOAD_KEYS } from '../../../engine/state/workload-keys.ts';
import { fieldsFromQuery, queryOfValues, withQuery } from '../query.ts';
import { defaultPreset, defaultState, DEFAULT_SORT, inBookOrder, workloadOf, type Column, type LcprState, type Sort } from './state.ts';

const OFFERS_KEY = 'offers';
const SORT_KEY = 'sort';
const OWN_KEYS = [...Object.values(WORKLOAD_KEYS), OFFERS_KEY, SORT_KEY];

const SORT_WORDS: Record<Column, string> = {
  offer: 'offer',
  rawUsdPerRequest: 'raw',
  usdPerSuccess: 'loaded',
  monthlyUsd: 'month',
  overheadRatio: 'overhead',
};

/** More text than any message repeats. */
const LONGEST_QUOTE = 40;

/** The state that an address describes. Whatever it has wrong is refused on its own, with a sentence; the rest counts. */
export function stateFromAddress(search: string, data: CalculatorData): LcprState {
  const query = new URLSearchParams(search);
  const byDefault = defaultState(data);
  const offers = readOffers(query.get(OFFERS_KEY), data);
  const sort = readSort(query.get(SORT_KEY));
  return {
    fields: fieldsFromQuery(workloadInputs, WORKLOAD_KEYS, defaultPreset(data).inputs, query),
    offerIds: offers.offerIds ?? byDefault.offerIds,
    sort: sort.sort ?? byDefault.sort,
    refused: [...offers.refused, ...sort.refused],
  };
}

/** The query of an address that describes the state: only what differs from the defaults, next to what others keep there. */
export function addressOf(state: LcprState, data: CalculatorData, search: string): string {
  const byDefault = defaultState(data);
  const parts = queryOfValues(workloadInputs, WORKLOAD_KEYS, defaultPreset(data).inputs, workloadOf(state));
  if (state.offerIds.join() !== byDefault.offerIds.join()) parts[OFFERS_KEY] = state.offerIds.join();
  const sort = sortText(state.sort);
  if (sort !== sortText(DEFAULT_SORT)) parts[SORT_KEY] = sort;
  return withQuery(search, OWN_KEYS, parts);
}

const sortText = ({ column, descending }: Sort): string => `${descending ? '-' : ''}${SORT_WORDS[column]}`;

function readOffers(text: string | null, data: CalculatorData): { offerIds?: readonly string[]; refused: readonly string[] } {
  if (text === null) return { refused: [] };
  const asked = text.split(',').filter(Boolean);
  const offerIds = inBookOrder(data, asked);
  const unknown = asked.find((id) => !offerIds.includes(id));
  if (unknown === undefined) return { offerIds, refused: [] };
  const refused = [`The link asks for an offer “${unknown.slice(0, LONGEST_QUOTE)}”, which the edition does not have`];
  return offerIds.length > 0 ? { offerIds, refused } : { refused };
}

function readSort(text: string | null): { sort?: Sort; refused: readonly string[] } {
  if (text === null) return { refused: [] };
  const word = text.replace(/^-/, '');
  const column = (Object.keys(SORT_WORDS) as Column[]).find((candidate) => SORT_WORDS[candidate] === word);
  if (column) return { sort: { column, descending: text.startsWith('-') }, refused: [] };
  return { refused: [`The link asks to sort by “${word.slice(0, LONGEST_QUOTE)}”, which is not a column`] };
}
