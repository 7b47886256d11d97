import { CONFIDENCES, type Confidence } from '../../../engine/confidence.ts';
import type { RangeShares } from '../../../engine/decide/ranges.ts';
import { percent } from '../../../engine/format.ts';
import type { InputSpec } from '../../../engine/models/model.ts';
import { useState } from 'preact/hooks';
import { filledField, leftField, typedField } from '../../calculators/fields.ts';
import { NumberField } from '../../calculators/NumberField.tsx';
import type { Bind } from './Lines.tsx';

interface Props {
  readonly id: string;
  readonly shares: RangeShares;
  readonly onChange: (shares: RangeShares) => void;
  readonly bind: Bind;
}

/** How far an input of each confidence may be off: this guide's own rule, which a reader who knows better replaces. */
export function Ranges({ id, shares, onChange, bind }: Props) {
  return (
    <details>
      <summary>How far each confidence may be off</summary>
      <p class="field-hint">Nobody has measured how wrong such inputs are: these shares are a rule of this guide. An input is drawn from its value less and plus its share of it.</p>
      {CONFIDENCES.map((confidence) => (
        <ShareField key={confidence} id={`${id}-share-${confidence}`} confidence={confidence} share={shares[confidence]} onShare={(share) => onChange({ ...shares, [confidence]: share })} bind={bind(`shares ${confidence}`)} />
      ))}
    </details>
  );
}

const HINTS: Readonly<Record<Confidence, string>> = {
  assumed: 'Taken over from an example, or a guess.',
  estimated: 'Judged by somebody who knows the workload.',
  measured: 'From logs or usage data.',
  reconciled: 'Measured, and found to agree with the invoice.',
};

const specOf = (confidence: Confidence): InputSpec => ({
  label: `${confidence.charAt(0).toUpperCase()}${confidence.slice(1)}, percent`,
  unit: 'share',
  minimum: 0,
  maximum: 1,
  default: 0,
  hint: HINTS[confidence],
  show: percent(0),
});

interface ShareProps {
  readonly id: string;
  readonly confidence: Confidence;
  readonly share: number;
  readonly onShare: (share: number) => void;
  readonly bind: string | undefined;
}

function ShareField({ id, confidence, share, onShare, bind }: ShareProps) {
  const spec = specOf(confidence);
  const [field, setField] = useState(filledField(spec, share));
  const type = (text: string) => {
    const typed = typedField(spec, field, text);
    setField(typed);
    if (typed.problem === undefined) onShare(typed.value);
  };
  return <NumberField id={id} spec={spec} field={field} onType={type} onLeave={() => setField(leftField(spec, field))} bind={bind} />;
}
