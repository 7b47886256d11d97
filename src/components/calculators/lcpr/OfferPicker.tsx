import { useState } from 'preact/hooks';
import type { PricedOffer } from '../../../engine/calculator-data.ts';
import type { OfferRates } from '../../../engine/models/offer-cost.ts';
import { showRate } from '../../../engine/show-input.ts';

interface Props {
  readonly offers: readonly PricedOffer[];
  readonly chosen: readonly string[];
  readonly onChoose: (offerId: string, isChosen: boolean) => void;
}

/** Which offers to compare, by vendor. The list is made when it is first opened: few readers need it, and all would download it. */
export function OfferPicker({ offers, chosen, onChoose }: Props) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details class="offer-picker" onToggle={() => setWasOpened(true)}>
      <summary>Choose offers</summary>
      {wasOpened && (
        <>
          <p class="field-hint">Token prices are in USD for a million tokens in and out, GPU prices in USD for one GPU and hour.</p>
          {vendorsOf(offers).map((vendor) => (
            <fieldset key={vendor}>
              <legend>{vendor}</legend>
              {offers.filter((offer) => offer.vendor === vendor).map((offer) => (
                <label key={offer.id}>
                  <input type="checkbox" checked={chosen.includes(offer.id)} onChange={(event) => onChoose(offer.id, event.currentTarget.checked)} />
                  <span>{offer.name}</span>
                  <small>{priceText(offer)}</small>
                </label>
              ))}
            </fieldset>
          ))}
        </>
      )}
    </details>
  );
}

const vendorsOf = (offers: readonly PricedOffer[]): readonly string[] => [...new Set(offers.map(({ vendor }) => vendor))];

function priceText({ rates, verified }: PricedOffer): string {
  if (rates.kind !== 'value') return rates.reason;
  return `${ratesText(rates.value)}, seen ${verified ?? ''}`;
}

function ratesText(rates: OfferRates): string {
  if (rates.kind === 'gpu') return `${showRate('usd_per_gpu_hour', rates.usdPerGpuHour)} an hour`;
  return `${showRate('input_usd_per_mtok', rates.inputUsdPerMtok)} in, ${showRate('output_usd_per_mtok', rates.outputUsdPerMtok)} out`;
}
