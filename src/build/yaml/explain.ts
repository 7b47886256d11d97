import type { z } from 'zod';
import { badKey, meantKey, unknownKey } from './key-words.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './read.ts';
import { jsonSchemaOf, schemaAt, type JsonSchema } from './schema-help.ts';
import { missingWords, wrongValueWords, type Words } from './value-words.ts';

type Issue = z.core.$ZodIssue;

/** Checks a parsed file against a schema. @returns its value, typed, or every problem in plain sentences. */
export function checkShape<T>(yaml: YamlFile, schema: z.ZodType<T>): { readonly value: T } | { readonly problems: readonly Problem[] } {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data };
  const help = jsonSchemaOf(schema);
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => meantPaths(issue, help)));
  const isMisspelt = ({ path }: Issue): boolean => valueAt(yaml.value, path as Path) === undefined && misspelt.has(asText(path));
  return { problems: issues.filter((issue) => !isMisspelt(issue)).flatMap((issue) => explain(issue, yaml, help)) };
}

const asText = (path: readonly PropertyKey[]): string => path.map(String).join('\n');

/** The paths that unknown keys were meant to fill: their values are misspelt there, not missing. */
function meantPaths(issue: Issue, help: JsonSchema): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = knownKeys(help, issue.path as Path);
  return issue.keys.map((key) => asText([...issue.path, meantKey(key, known) ?? key]));
}

function explain(issue: Issue, yaml: YamlFile, help: JsonSchema): readonly Problem[] {
  const path = issue.path as Path;
  const place = (words: Words, position = yaml.positionOf(path)): Problem => ({ file: yaml.file, ...position, ...words });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const keyPath = [...path, key];
      return place(unknownKey(key, valueAt(yaml.value, keyPath), knownKeys(help, path)), yaml.positionOfKey(keyPath));
    });
  }
  if (issue.code === 'invalid_key') return [place(badKey(String(path.at(-1)), issue), yaml.positionOfKey(path))];
  const [given, at] = [valueAt(yaml.value, path), schemaAt(help, path)];
  return [place(given === undefined && issue.code !== 'custom' ? missingWords(path, at) : wrongValueWords(issue, path, given, at))];
}

const knownKeys = (help: JsonSchema, path: Path): readonly string[] => Object.keys(schemaAt(help, path)?.properties ?? {});

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined), value);
