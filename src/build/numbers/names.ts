import { countNumerals, MASK } from './numerals.ts';

/** A text without its product names, and how many numerals they held. */
export interface Masked {
  readonly text: string;
  readonly numerals: number;
}

export type MaskNames = (text: string) => Masked;

/**
 * Masks names that contain digits (“GPT-5.5”, “two H100s”) as whole words, longest first, so that their digits are no numerals.
 * A name is not found inside a longer one: “GPT-5” does not cover “GPT-5.5”.
 */
export function nameMasker(names: readonly string[]): MaskNames {
  if (names.length === 0) return (text) => ({ text, numerals: 0 });
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((name) => escapeRegExp(name).replaceAll(' ', '\\s+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?:s(?!\\p{L}))?(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'gu');
  return (text) => {
    let numerals = 0;
    const masked = text.replace(pattern, (name) => {
      numerals += countNumerals(name);
      return MASK.repeat(name.length);
    });
    return { text: masked, numerals };
  };
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
