import { useState } from 'preact/hooks';
import type { CalculatorData } from '../../../engine/calculator-data.ts';
import { useAddressState, type AddressForm } from '../address-state.ts';
import { addressOf, stateFromAddress } from './address.ts';
import { CALCULATOR_ID } from './defaults.ts';
import { OfferPicker } from './OfferPicker.tsx';
import { Results } from './Results.tsx';
import { resultSentence, rowsOf } from './rows.ts';
import { defaultState, left, matchingPreset, problemsOf, sortedBy, staleResults, typed, withOffer, withPreset, type LcprState } from './state.ts';
import { WorkloadForm } from './WorkloadForm.tsx';

interface Props {
  readonly data: CalculatorData;
  /** In the page as built: the workload that the number check compares the results with. */
  readonly bind?: string;
}

/** Loaded cost per request: a workload to type, offers to compare, a table and bars of the results. */
export function LcprCalculator({ data, bind }: Props) {
  const [state, change] = useAddressState(() => defaultState(data), addressForm(data));
  const [announcement, announce] = useState('');
  /** A change that the reader has finished, unlike a keystroke: its result is read out. */
  const finish = (make: (state: LcprState) => LcprState) =>
    change((before) => {
      const after = make(before);
      announce(outcomeInWords(after, data));
      return after;
    });
  return (
    <>
      <WorkloadForm
        fields={state.fields}
        presets={data.presets}
        matching={matchingPreset(state, data)}
        onType={(input, text) => change((before) => typed(before, input, text))}
        onLeave={(input) => finish((before) => left(before, input))}
        onPreset={(preset) => finish((before) => withPreset(before, preset))}
        onReset={() => finish(() => defaultState(data))}
        bind={bind}
      />
      <Results
        state={state}
        rows={rowsOf(state, data)}
        onSort={(column) => finish((before) => sortedBy(before, column))}
        announcement={announcement}
        bind={bind}
      >
        <OfferPicker offers={data.offers} chosen={state.offerIds} onChoose={(id, isChosen) => finish((before) => withOffer(before, data, id, isChosen))} />
      </Results>
    </>
  );
}

const addressForm = (data: CalculatorData): AddressForm<LcprState> => ({
  read: (search) => stateFromAddress(search, data),
  write: (state, search) => addressOf(state, data, search),
  target: CALCULATOR_ID,
});

const outcomeInWords = (state: LcprState, data: CalculatorData): string =>
  [...problemsOf(state), staleResults(state) ?? resultSentence(rowsOf(state, data))].join('. ');
