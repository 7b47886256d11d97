import { unrounded, type EvaluatedClaim } from '../../engine/claims.ts';
import { derivationText } from '../../engine/derivation.ts';
import type { InputRead, Source as InputSource } from '../../engine/evidence.ts';
import { showAmount } from '../../engine/show-input.ts';
import type { Place } from './finding.ts';
import type { Ledger } from './ledger.ts';
import type { Pin } from './source/pins.ts';
import { placeOf } from './source/source.ts';

/** Everything about one claim: what it means, its value, how it is worked out, what it rests on, and where it is quoted. */
export function describeClaim(claim: EvaluatedClaim, ledger: Ledger, pins: readonly Pin[]): string {
  const quoted = pins.filter(({ id }) => id === claim.id).map((pin) => `${describePlace(placeOf(pin.source, pin.start))}  “${pin.text}”`);
  return [
    `${claim.id}  (${claim.kind}, ${describePlace(ledger.placeOf(claim.id))})`,
    `  ${claim.what}`,
    claim.problem === undefined
      ? `  shown as ${claim.texts.map((text) => `“${text}”`).join(' or ')}; unrounded ${claim.amount === undefined ? 'unknown' : unrounded(claim.amount)} ${claim.unit}`
      : `  cannot be shown: ${claim.problem}`,
    ...section('worked out', claim.steps.map((step) => `${step.label}: ${derivationText(step)}`)),
    ...section('rests on', claim.reads.map(describeRead)),
    ...section('quoted at', quoted.length > 0 ? quoted : ['no page']),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length > 0 ? [`  ${title}`, ...lines.map((line) => `    ${line}`)] : []);

function describeRead(read: InputRead): string {
  const { id, label, evidence, sources, verified, location } = read;
  const facts = [evidence, verified && `last seen ${verified}`, ...sources.map(describeSource), location && `${location.file}:${location.line}`];
  return `${id} = ${showAmount(read)}  ${label}  (${facts.filter(Boolean).join(', ')})`;
}

const describeSource = ({ kind, name, url, accessed }: InputSource): string =>
  [name ?? (kind === 'essay' ? 'the source essay' : 'the vendor’s page'), url, accessed && `read ${accessed}`].filter(Boolean).join(' ');

const describePlace = ({ file, line, column }: Place): string => [file, line, column].filter((part) => part !== undefined).join(':');
