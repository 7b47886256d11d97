import { useState } from 'preact/hooks';
import type { CalculatorData } from '../../../engine/calculator-data.ts';
import { costStack } from '../../../engine/series/cost-stack.ts';
import { CostBars } from '../../charts/CostBars.tsx';
import { useAddressState, type AddressForm } from '../address-state.ts';
import { addressOf, stateFromAddress } from './address.ts';
import { CALCULATOR_ID } from './defaults.ts';
import { OfferPicker } from './OfferPicker.tsx';
import { ResultSentence } from './ResultSentence.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { isCostRow, offerName, resultSentence, rowsOf } from './rows.ts';
import { defaultState, left, matchingPreset, problemsOf, sortedBy, staleSentence, typed, withOffer, withPreset, type LcprState } from './state.ts';
import { WorkloadForm } from './WorkloadForm.tsx';

interface Props {
  readonly data: CalculatorData;
  /** In the page as built: the workload that the number check compares the results with. */
  readonly bind?: string;
}

const addressForm = (data: CalculatorData): AddressForm<LcprState> => ({
  read: (search) => stateFromAddress(search, data),
  write: (state, search) => addressOf(state, data, search),
  target: CALCULATOR_ID,
});

/** Loaded cost per request: a workload to type, offers to compare, a table and bars of the results. */
export function LcprCalculator({ data, bind }: Props) {
  const [state, change] = useAddressState(() => defaultState(data), addressForm(data));
  const [announcement, announce] = useState('');
  /** A change that the reader has finished, unlike a keystroke: its result is read out. */
  const finish = (make: (state: LcprState) => LcprState) =>
    change((before) => {
      const after = make(before);
      announce([...problemsOf(after), staleSentence(after) ?? resultSentence(rowsOf(after, data))].join('. '));
      return after;
    });
  const rows = rowsOf(state, data);
  const bars = costStack(rows.filter(isCostRow).map(({ offer, cost }) => ({ id: offer.id, name: offerName(offer), bill: cost })));
  return (
    <>
      <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <WorkloadForm
          fields={state.fields}
          presets={data.presets}
          matching={matchingPreset(state, data)}
          onType={(input, text) => change((before) => typed(before, input, text))}
          onLeave={(input) => finish((before) => left(before, input))}
          onPreset={(preset) => finish((before) => withPreset(before, preset))}
          bind={bind}
        />
        <button type="button" onClick={() => finish(() => defaultState(data))}>
          Reset to the example
        </button>
      </form>
      <div class="calculator-results">
        {state.refused.map((sentence) => (
          <p key={sentence} class="field-error">
            {sentence}.
          </p>
        ))}
        <ResultSentence rows={rows} stale={staleSentence(state)} bind={bind} />
        <OfferPicker offers={data.offers} chosen={state.offerIds} onChoose={(id, isChosen) => finish((before) => withOffer(before, data, id, isChosen))} />
        <ResultsTable rows={rows} sort={state.sort} onSort={(column) => finish((before) => sortedBy(before, column))} bind={bind} />
        <CostBars bars={bars} bind={bind} />
        <p class="visually-hidden" role="status">
          {announcement}
        </p>
      </div>
    </>
  );
}
