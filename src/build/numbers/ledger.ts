import type { GuideData } from '../../engine/claim-context.ts';
import { evaluateClaim, type Claim, type Claims, type EvaluatedClaim } from '../../engine/claims.ts';
import { invalid, required } from '../../engine/outcome.ts';
import type { NumberTerm } from '../../engine/terms.ts';
import type { Place } from './finding.ts';

/** The claims of one folder, as its `claims.ts` defines them. */
export interface ClaimsModule {
  /** Relative to the project. */
  readonly file: string;
  /** The folder's name. */
  readonly scope: string;
  readonly claims: Claims;
  /** The text of the file, to find the line of a claim. */
  readonly text: string;
}

/** All claims, evaluated on the guide's data. */
export interface Ledger {
  readonly claims: ReadonlyMap<string, EvaluatedClaim>;
  /** Where a claim is defined. */
  placeOf(id: string): Place;
  /** The claim evaluated on other data: prices of another day, or a mutation. */
  evaluateOn(id: string, data: GuideData): EvaluatedClaim | undefined;
}

/** Evaluates all claims. @throws when two folders of the same name define the same id. */
export function ledgerOf(modules: readonly ClaimsModule[], data: GuideData): Ledger {
  const defined = new Map<string, { claim: Claim; module: ClaimsModule; short: string }>();
  for (const module of modules) {
    for (const [short, claim] of Object.entries(module.claims)) {
      const id = `${module.scope}.${short}`;
      if (defined.has(id)) throw new Error(`claim “${id}” is defined twice: in ${defined.get(id)?.module.file} and ${module.file}`);
      defined.set(id, { claim, module, short });
    }
  }
  return {
    claims: new Map([...defined].map(([id, { claim }]) => [id, evaluate(id, claim, data)])),
    placeOf: (id) => {
      const found = defined.get(id);
      return found ? placeInModule(found.module, found.short) : { file: 'src/content' };
    },
    evaluateOn: (id, other) => {
      const found = defined.get(id);
      return found && evaluate(id, found.claim, other);
    },
  };
}

/** What a term throws (no such fact, no such workload) is the claim's problem; a mistake of the code, such as a TypeError, is the checker's. */
function evaluate(id: string, claim: Claim, data: GuideData): EvaluatedClaim {
  try {
    return evaluateClaim(id, claim, data);
  } catch (error) {
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    const { message } = error;
    const refused = { ...claim.term, amount: () => required<number>(invalid(message)) } as NumberTerm;
    return evaluateClaim(id, { ...claim, term: refused }, data);
  }
}

/** The line of a claim's key; only the file when the key is made by code. */
function placeInModule({ file, text }: ClaimsModule, short: string): Place {
  const found = new RegExp(`^[ \\t]*(['"]?)${short}\\1:`, 'm').exec(text);
  if (!found) return { file };
  return { file, line: text.slice(0, found.index).split('\n').length, column: found[0].search(/\S/) + 1 };
}
