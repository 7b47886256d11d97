import type { PricedOffer } from '../../engine/calculator-data.ts';
import { offerName } from '../../engine/decide/compare-offers.ts';
import { OFFER_INPUTS } from '../../engine/decide/overrides.ts';
import type { ReaderWorkload } from '../../engine/state/reader-workload.ts';
import { offerSlot } from './slots.ts';
import { changed, withoutOwn } from './state.ts';
import { SlotField, type FormProps } from './WorkloadFields.tsx';

type Props = FormProps & { readonly offers: readonly PricedOffer[] };

/** Where the workload runs today, and offers that retry, pass or need upkeep differently. */
export function OfferInputs({ id, state, onChange, offers }: Props) {
  const { reader } = state;
  const change = (make: (before: ReaderWorkload) => ReaderWorkload) => onChange((before) => changed(before, make), true);
  const own = Object.keys(reader.offers);
  return (
    <fieldset>
      <legend>Offers</legend>
      <div class="field">
        <label for={`${id}-now`}>Runs today on</label>
        <OfferSelect id={`${id}-now`} value={reader.currentOffer ?? ''} none="Nowhere yet" offers={offers} onChoose={(offer) => change((before) => withCurrent(before, offer))} />
      </div>
      <p class="field-hint">A weaker model fails and retries more. Give an offer its own rates when you have measured them on your evals.</p>
      {own.map((offer) => (
        <fieldset key={offer} class="own-inputs">
          <legend>{nameOf(offers, offer)}</legend>
          {OFFER_INPUTS.map((input) => (
            <SlotField key={input} id={id} slot={offerSlot(offer, input)} state={state} onChange={onChange} />
          ))}
          <button type="button" onClick={() => onChange((before) => withoutOwn(before, offer), true)}>
            Remove the rates of {nameOf(offers, offer)}
          </button>
        </fieldset>
      ))}
      <div class="field">
        <label for={`${id}-own`}>Give its own rates to</label>
        <OfferSelect id={`${id}-own`} value="" none="Choose an offer" offers={offers.filter((offer) => !own.includes(offer.id))} onChoose={(offer) => offer !== '' && change((before) => withOwnRates(before, offer))} />
      </div>
    </fieldset>
  );
}

function OfferSelect({ id, value, none, offers, onChoose }: { id: string; value: string; none: string; offers: readonly PricedOffer[]; onChoose: (id: string) => void }) {
  return (
    <select id={id} value={value} onInput={({ currentTarget }) => onChoose(currentTarget.value)}>
      <option value="">{none}</option>
      {offers.map((offer) => (
        <option key={offer.id} value={offer.id}>
          {offerName(offer)}
        </option>
      ))}
    </select>
  );
}

const nameOf = (offers: readonly PricedOffer[], id: string): string => {
  const found = offers.find((offer) => offer.id === id);
  return found ? offerName(found) : id;
};

function withCurrent({ currentOffer: _before, ...others }: ReaderWorkload, id: string): ReaderWorkload {
  return id === '' ? others : { ...others, currentOffer: id };
}

/** The offer starts from what the workload has: the reader changes what differs. */
const withOwnRates = (reader: ReaderWorkload, id: string): ReaderWorkload => ({
  ...reader,
  offers: { ...reader.offers, [id]: Object.fromEntries(OFFER_INPUTS.map((input) => [input, reader.inputs[input]])) },
});
