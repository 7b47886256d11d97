import { useState } from 'preact/hooks';
import { withAllDecimals } from '../../../engine/all-decimals.ts';
import type { PricedOffer } from '../../../engine/calculator-data.ts';
import { format, money } from '../../../engine/format.ts';
import type { OfferRates } from '../../../engine/models/offer-cost.ts';

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
        <div>
          <p class="field-hint">Token prices are in USD for a million tokens in and out, GPU prices in USD for one GPU and hour.</p>
          {vendorsOf(offers).map((vendor) => (
            <fieldset key={vendor}>
              <legend>{vendor}</legend>
              {offers.filter((offer) => offer.vendor === vendor).map((offer) => (
                <label key={offer.id}>
                  <input type="checkbox" checked={chosen.includes(offer.id)} onInput={(event) => onChoose(offer.id, event.currentTarget.checked)} />
                  <span>{offer.name}</span>
                  <small>{priceText(offer)}</small>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </details>
  );
}

const vendorsOf = (offers: readonly PricedOffer[]): readonly string[] => [...new Set(offers.map(({ vendor }) => vendor))];

function priceText({ rates, verified }: PricedOffer): string {
  if (rates.kind !== 'value') return rates.reason;
  return `${ratesText(rates.value)}, seen ${verified ?? ''}`;
}

const ratesText = (rates: OfferRates): string =>
  rates.kind === 'tokens' ? `${usd(rates.inputUsdPerMtok)} in, ${usd(rates.outputUsdPerMtok)} out` : `${usd(rates.usdPerGpuHour)} an hour`;

const usd = (amount: number): string => format(amount, withAllDecimals(money(2), amount));
