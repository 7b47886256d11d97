import { NUMBER_WORD } from './number-words.ts';

/** A number in a text: digits or a number word. */
export interface Numeral {
  readonly text: string;
  readonly start: number;
}

/** Digits of any script, with the separators and powers between them, or a number word. */
const NUMERAL = new RegExp(`\\p{N}+(?:[.,:/]?\\p{N}+)*|${NUMBER_WORD}`, 'giu');

/** Stands for each character that is accounted for: no numeral, no letter, no space. */
export const MASK = '\uE000';

/** Every number in a text, in order. */
export function findNumerals(text: string): readonly Numeral[] {
  return Array.from(text.matchAll(NUMERAL), ({ 0: found, index }) => ({ text: found, start: index }));
}

/** How many numbers a text holds. */
export const countNumerals = (text: string): number => findNumerals(text).length;

/** The text with part of it masked, so that positions stay the same. */
export const maskRange = (text: string, start: number, end: number): string =>
  text.slice(0, start) + MASK.repeat(end - start) + text.slice(end);

/** Replaces every match by a mask of the same length. */
export const maskMatches = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => MASK.repeat(found.length));
