import type { PricedOffer } from '../../engine/calculator-data.ts';
import { HARD_GATES, HARD_GATE_NAMES, vendorOf, type HardGate } from '../../engine/decide/hard-gates.ts';
import type { ReaderWorkload } from '../../engine/state/reader-workload.ts';
import { changed } from './state.ts';
import type { FormProps } from './WorkloadFields.tsx';

type Props = FormProps & { readonly offers: readonly PricedOffer[] };

/** What an offer must have whatever it costs, and for each requirement the reader's answer about each vendor. */
export function Requirements({ id, state: { reader }, onChange, offers }: Props) {
  const vendors = [...new Map(offers.map((offer) => [vendorOf(offer.id), offer.vendor]))];
  const change = (make: (before: ReaderWorkload) => ReaderWorkload) => onChange((before) => changed(before, make), true);
  return (
    <fieldset>
      <legend>Requirements</legend>
      <p class="field-hint">No price makes up for one that fails. What a vendor promises is yours to find out: the price book holds nothing about it.</p>
      {HARD_GATE_NAMES.map((gate) => (
        <div key={gate}>
          <label class="check">
            <input type="checkbox" checked={reader.requirements.includes(gate)} onInput={({ currentTarget: { checked } }) => change((before) => withRequirement(before, gate, checked))} />
            {HARD_GATES[gate].label}
          </label>
          {reader.requirements.includes(gate) && (
            <fieldset class="answers">
              <legend>{HARD_GATES[gate].question}</legend>
              {vendors.map(([vendor, name]) => (
                <label key={vendor} for={`${id}-${gate}-${vendor}`}>
                  {name}{' '}
                  <select id={`${id}-${gate}-${vendor}`} value={answerText(reader.answers[vendor]?.[gate])} onInput={({ currentTarget: { value } }) => change((before) => withAnswer(before, vendor, gate, value))}>
                    <option value="">not known</option>
                    <option value="yes">yes</option>
                    <option value="no">no</option>
                  </select>
                </label>
              ))}
            </fieldset>
          )}
        </div>
      ))}
    </fieldset>
  );
}

const answerText = (answer: boolean | undefined): string => (answer === undefined ? '' : answer ? 'yes' : 'no');

const withRequirement = (reader: ReaderWorkload, gate: HardGate, isAsked: boolean): ReaderWorkload => ({
  ...reader,
  requirements: HARD_GATE_NAMES.filter((name) => (name === gate ? isAsked : reader.requirements.includes(name))),
});

function withAnswer(reader: ReaderWorkload, vendor: string, gate: HardGate, text: string): ReaderWorkload {
  const { [gate]: _before, ...others } = reader.answers[vendor] ?? {};
  const { [vendor]: _vendor, ...rest } = reader.answers;
  const own = text === '' ? others : { ...others, [gate]: text === 'yes' };
  return { ...reader, answers: Object.keys(own).length > 0 ? { ...rest, [vendor]: own } : rest };
}
