/** The checks by id. Ids are stable, so that a message can be looked up; names are what a report prints. */
export const CHECKS = {
  N101: 'stale',
  N102: 'unknown claim',
  N103: 'unused claim',
  N104: 'no value',
  N105: 'knife-edge',
  N201: 'unbound',
  N202: 'unbound in attribute',
  N203: 'claim out of place',
  N204: 'exempt without reason',
  N205: 'date mismatch',
  N206: 'binding mismatch',
  N207: 'outside the claim',
  N301: 'equation',
  N302: 'sum',
  N401: 'no source',
  N501: 'no longer true',
} as const;

export type CheckId = keyof typeof CHECKS;

/** Where an author looks first: a line of a source file, or the built page when no source line is known. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that is wrong with a number, and how to mend it. */
export interface Finding {
  readonly check: CheckId;
  readonly place: Place;
  /** The claim's full id, or the numeral that is not bound. */
  readonly subject: string;
  /** The sentence on the page. */
  readonly sentence?: string;
  /** The text on the page, when the same claim can stand there rightly too. */
  readonly shown?: string;
  /** What is wrong, a line each: `page says “…”`, `engine says “…”`. */
  readonly details: readonly string[];
  /** Inputs that the number depends on, or those that changed. */
  readonly because?: readonly string[];
  /** What to do. */
  readonly mend: string;
}
