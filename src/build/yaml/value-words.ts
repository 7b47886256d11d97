import { stringify } from 'yaml';
import type { z } from 'zod';
import { parseNumber } from '../../engine/parse-number.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Path } from './read.ts';
import type { JsonSchema } from './schema-help.ts';

export type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

type Issue = z.core.$ZodIssue;

/** What to say of a value that is not there. */
export const missingWords = (path: Path, at: JsonSchema | undefined): Words => ({
  found: `${String(path.at(-1))} is missing`,
  expected: phrase(at) ?? `a value for ${String(path.at(-1))}`,
  ...withExample(path, at),
});

/** What to say of a value that the schema refuses. */
export function wrongValueWords(issue: Issue, path: Path, given: unknown, at: JsonSchema | undefined): Words {
  const found = `${nameOf(path)} is ${shown(given)}`;
  if (issue.code === 'custom' && isWords(issue.params)) return issue.params;
  if (issue.code === 'invalid_value') return { found, ...choiceWords(issue.values.map(String), path, given, at) };
  if (issue.code === 'invalid_type') return { found, ...typeWords(issue.expected, path, given, at) };
  if (issue.code === 'too_small' && typeof given === 'number') {
    return { found, expected: `${String(issue.minimum)} or more`, fix: asLine(path.at(-1), Math.abs(given)) };
  }
  const isEmpty = issue.code === 'too_small';
  return { found: isEmpty ? `${nameOf(path)} is empty` : found, expected: expectedBy(issue) ?? phrase(at) ?? 'something else', ...withExample(path, at) };
}

/** A longer list of choices hides the message it stands in. */
const MOST_CHOICES_LISTED = 12;

function choiceWords(choices: readonly string[], path: Path, given: unknown, at: JsonSchema | undefined): Omit<Words, 'found'> {
  const meant = typeof given === 'string' ? nearest(given, choices) : undefined;
  const listed = choices.length <= MOST_CHOICES_LISTED ? `one of ${choices.join(', ')}` : undefined;
  return { expected: listed ?? phrase(at) ?? 'a value of the list', ...(meant !== undefined && { fix: asLine(path.at(-1), meant) }) };
}

const KINDS: Readonly<Record<string, string>> = { number: 'a number', string: 'text', object: 'keys and values', record: 'keys and values', array: 'a list' };

function typeWords(kind: string, path: Path, given: unknown, at: JsonSchema | undefined): Omit<Words, 'found'> {
  const expected = [KINDS[kind] ?? kind, phrase(at)].filter(Boolean).join(': ');
  const number = kind === 'number' && typeof given === 'string' ? parseNumber(given) : undefined;
  return { expected, ...(number?.kind === 'value' ? { fix: asLine(path.at(-1), number.value) } : withExample(path, at)) };
}

const isWords = (params: unknown): params is Words => typeof params === 'object' && params !== null && 'found' in params && 'expected' in params;

/** What a check of our own expects, where it says so. */
export function expectedBy(issue: Issue): string | undefined {
  const expected: unknown = issue.code === 'custom' ? issue.params?.['expected'] : undefined;
  return typeof expected === 'string' ? expected : undefined;
}

/** An entry of a list is named by its list and its place in it. */
function nameOf(path: Path): string {
  const key = path.at(-1);
  return typeof key === 'number' ? `entry ${key + 1} of ${String(path.at(-2))}` : (key ?? 'the file');
}

function shown(given: unknown): string {
  if (given === null || given === undefined) return 'empty';
  if (typeof given === 'string') return `“${given.length > 60 ? `${given.slice(0, 60)}…` : given}”`;
  if (typeof given === 'object') return Array.isArray(given) ? 'a list' : 'a set of keys';
  return typeof given === 'number' || typeof given === 'boolean' ? String(given) : typeof given;
}

/** The description as words that can follow “expected”. */
const phrase = (at: JsonSchema | undefined): string | undefined =>
  at?.description?.replace(/\.$/, '').replace(/^[A-Z](?=[a-z’ ])/, (first) => first.toLowerCase());

const withExample = (path: Path, at: JsonSchema | undefined): Pick<Words, 'fix'> =>
  at?.examples?.[0] === undefined ? {} : { fix: asLine(path.at(-1), at.examples[0]) };

/** A value as it could stand in the file. */
export const asLine = (key: string | number | undefined, given: unknown): string =>
  (typeof key === 'string' ? stringify({ [key]: given }) : stringify([given])).trimEnd();
