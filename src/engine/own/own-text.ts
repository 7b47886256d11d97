import type { ClaimContext } from '../claim-context.ts';
import type { Claim } from '../claims.ts';
import type { Amount } from '../evidence.ts';
import { format, FormatError, formatPinned, formatRange, significant, type Display } from '../format.ts';
import { invalid, settle, type Outcome } from '../outcome.ts';

/** What a pinned text becomes with the reader’s workload. */
export interface OwnText {
  readonly text: string;
  /** A comparison that no longer holds: the published words are struck. */
  readonly isStruck: boolean;
}

/** The reader’s text for a claim that the page pins as `pinned`; undefined where it stays the same. */
export function ownText(claim: Claim, pinned: string, published: ClaimContext, own: ClaimContext): OwnText | undefined {
  const amount = amountIn(claim, own);
  if ('words' in claim) {
    const holds = amount.kind === 'value' && Number(amount.value) >= claim.low && Number(amount.value) < claim.high;
    return holds ? undefined : { text: amount.kind === 'value' ? `no longer ${pinned}` : amount.reason, isStruck: true };
  }
  const before = amountIn(claim, published);
  const shown = before.kind === 'value' ? claim.shows.find((display) => textOf(before.value, display, formatPinned) === pinned) : undefined;
  // A text that the page pins by no form of the claim cannot be written again.
  if (!shown || before.kind !== 'value') return undefined;
  if (amount.kind !== 'value') return { text: `no value: ${amount.reason.charAt(0).toLowerCase()}${amount.reason.slice(1)}`, isStruck: false };
  // With enough digits to be compared with what it stands beside, and none that the reader’s numbers do not have.
  const text = sameAmount(before.value, amount.value) ? pinned : textOf(amount.value, significant(shown, 2), format);
  return text === pinned ? undefined : { text, isStruck: false };
}

/** What a term throws for want of an input (no such fact in the part of the data that the page has) is a refusal too. */
function amountIn({ term }: Claim, context: ClaimContext): Outcome<Amount> {
  try {
    return settle(() => term.amount(context));
  } catch (error) {
    if (error instanceof Error && error.constructor === Error) return invalid('It cannot be worked out on this page');
    throw error;
  }
}

const sameAmount = (a: Amount, b: Amount): boolean => JSON.stringify(a) === JSON.stringify(b);

function textOf(amount: Amount, display: Display, write: (amount: number, display: Display) => string): string {
  try {
    return typeof amount === 'number' ? write(amount, display) : formatRange(amount.low, amount.high, display);
  } catch (error) {
    if (error instanceof FormatError) return 'no value';
    throw error;
  }
}
