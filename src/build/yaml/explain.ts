import { stringify } from 'yaml';
import { z } from 'zod';
import { parseNumber } from '../../engine/parse-number.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './read.ts';
import { jsonSchemaOf, schemaAt, type JsonSchema } from './schema-help.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** Checks a parsed file against a schema. @returns its value, typed, or every problem in plain sentences. */
export function checkShape<T>(yaml: YamlFile, schema: z.ZodType<T>): { readonly value: T } | { readonly problems: readonly Problem[] } {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data };
  const help = jsonSchemaOf(schema);
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => meantPaths(issue, help)));
  const isMisspelt = ({ path }: Issue): boolean => valueAt(yaml.value, path as Path) === undefined && misspelt.has(path.join('\n'));
  return { problems: issues.filter((issue) => !isMisspelt(issue)).flatMap((issue) => explain(issue, yaml, help)) };
}

/** The paths that unknown keys were meant to fill: their values are misspelt there, not missing. */
function meantPaths(issue: Issue, help: JsonSchema): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = Object.keys(schemaAt(help, issue.path as Path)?.properties ?? {});
  return issue.keys.map((key) => [...issue.path, inDollars(key, known) ?? nearest(key, known)].join('\n'));
}

/** The key in US dollars for a key in another currency: input_usd_per_mtok for input_eur_per_mtok. */
function inDollars(key: string, known: readonly string[]): string | undefined {
  const dollars = key.replace(/(^|_)(?!usd_)[a-z]{3}_per_/, '$1usd_per_');
  return dollars !== key && known.includes(dollars) ? dollars : undefined;
}

function explain(issue: Issue, yaml: YamlFile, help: JsonSchema): readonly Problem[] {
  const path = issue.path as Path;
  const place = (words: Words, position = yaml.positionOf(path)): Problem => ({ file: yaml.file, ...position, ...words });
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schemaAt(help, path)?.properties ?? {});
    return issue.keys.map((key) => {
      const given = valueAt(yaml.value, [...path, key]);
      return place(unknownKey(key, given, known), yaml.positionOfKey([...path, key]));
    });
  }
  if (issue.code === 'invalid_key') return [place(badKey(String(path.at(-1)), issue, help, path), yaml.positionOfKey(path))];
  const given = valueAt(yaml.value, path);
  const at = schemaAt(help, path);
  return [place(given === undefined && issue.code !== 'custom' ? missing(path, at) : wrongValue(issue, path, given, at))];
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined), value);

function unknownKey(key: string, given: unknown, known: readonly string[]): Words {
  const dollars = inDollars(key, known);
  if (dollars !== undefined) {
    const currency = /([a-z]{3})_per_/.exec(key)?.[1] ?? key;
    return {
      found: `${key} is a price in ${currency.toUpperCase()}`,
      expected: 'US dollars, converted, with the rate of exchange and its day in the note',
      fix: `${dollars}: the price in US dollars`,
    };
  }
  const meant = nearest(key, known);
  return {
    found: `“${key}” is not a key that belongs here`,
    expected: meant ?? `one of ${known.join(', ')}`,
    ...(meant !== undefined && { fix: line(meant, given) }),
  };
}

function badKey(key: string, issue: Extract<Issue, { code: 'invalid_key' }>, help: JsonSchema, path: Path): Words {
  const found = `“${key}” can’t be a key here`;
  const known = schemaAt(help, path.slice(0, -1))?.propertyNames?.enum as readonly string[] | undefined;
  if (known) return { found, expected: nearest(key, known) ?? `one of ${known.join(', ')}` };
  const expected = issue.issues.flatMap(expectedBy)[0];
  if (expected !== undefined) return { found, expected };
  return { found, expected: 'lower-case letters, digits, dots and hyphens', fix: `${key.toLowerCase().replace(/[^a-z0-9.]+/g, '-')}:` };
}

const missing = (path: Path, at: JsonSchema | undefined): Words => ({
  found: `${String(path.at(-1))} is missing`,
  expected: phrase(at) ?? `a value for ${String(path.at(-1))}`,
  ...withExample(path, at),
});

function wrongValue(issue: Issue, path: Path, given: unknown, at: JsonSchema | undefined): Words {
  const found = `${name(path)} is ${shown(given)}`;
  const key = path.at(-1);
  switch (issue.code) {
    case 'custom':
      return isWords(issue.params) ? issue.params : { found, expected: expectedBy(issue)[0] ?? phrase(at) ?? 'something else', ...withExample(path, at) };
    case 'invalid_value': {
      const meant = nearest(String(given), issue.values.map(String));
      const choices = issue.values.length <= MOST_CHOICES_LISTED ? `one of ${issue.values.map(String).join(', ')}` : (phrase(at) ?? 'a value of the list');
      return { found, expected: choices, ...(meant !== undefined && { fix: line(key, meant) }) };
    }
    case 'too_small':
      if (typeof given === 'number') return { found, expected: `${String(issue.minimum)} or more`, fix: line(key, Math.abs(given)) };
      return { found: `${name(path)} is empty`, expected: phrase(at) ?? 'something in it', ...withExample(path, at) };
    case 'invalid_type': {
      const number = issue.expected === 'number' && typeof given === 'string' ? parseNumber(given) : undefined;
      const expected = [KINDS[issue.expected] ?? issue.expected, phrase(at)].filter(Boolean).join(': ');
      return { found, expected, ...(number?.kind === 'value' ? { fix: line(key, number.value) } : withExample(path, at)) };
    }
    default:
      return { found, expected: phrase(at) ?? 'something else', ...withExample(path, at) };
  }
}

/** A longer list hides the message it stands in. */
const MOST_CHOICES_LISTED = 12;

const KINDS: Readonly<Record<string, string>> = { number: 'a number', string: 'text', object: 'keys and values', record: 'keys and values', array: 'a list' };

const isWords = (params: unknown): params is Words => typeof params === 'object' && params !== null && 'found' in params && 'expected' in params;

const expectedBy = (issue: { readonly params?: unknown } | Issue): readonly string[] => {
  const params = 'params' in issue ? (issue.params as { expected?: string } | undefined) : undefined;
  return params?.expected === undefined ? [] : [params.expected];
};

/** An entry of a list is named by its list and its place in it. */
const name = (path: Path): string => {
  const key = path.at(-1);
  return typeof key === 'number' ? `entry ${key + 1} of ${String(path.at(-2))}` : String(key ?? 'the file');
};

function shown(given: unknown): string {
  if (given === null || given === undefined) return 'empty';
  if (typeof given === 'string') return `“${given.length > 60 ? `${given.slice(0, 60)}…` : given}”`;
  if (Array.isArray(given)) return 'a list';
  return typeof given === 'object' ? 'a set of keys' : String(given);
}

/** The first sentence of a description, ready to follow “expected”. */
const phrase = (at: JsonSchema | undefined): string | undefined =>
  at?.description && at.description.replace(/\.$/, '').replace(/^[A-Z](?=[a-z’ ])/, (first) => first.toLowerCase());

const withExample = (path: Path, at: JsonSchema | undefined): Pick<Words, 'fix'> =>
  at?.examples?.[0] === undefined ? {} : { fix: line(path.at(-1), at.examples[0]) };

/** A value as it could stand in the file. */
const line = (key: string | number | undefined, given: unknown): string =>
  (typeof key === 'string' ? stringify({ [key]: given }) : stringify([given])).trimEnd();
