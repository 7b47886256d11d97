import { parseArgs } from 'node:util';
import type { InputSpecs } from '../../engine/models/model.ts';
import { nearest } from '../yaml/nearest.ts';

/** What a reader asked for that cannot be answered: one sentence, and exit code 2. */
export class BadRequest extends Error {}

/** What the command line asks of a model. */
export interface Request {
  /** Inputs as they were typed. */
  readonly typed: Readonly<Record<string, string>>;
  readonly workload?: string | undefined;
  readonly offer?: string | undefined;
  /** A JSON file with inputs. */
  readonly file?: string | undefined;
  readonly asJson: boolean;
  readonly wantsHelp: boolean;
}

const OWN = { workload: { type: 'string' }, offer: { type: 'string' }, input: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** Reads the options of a model: its inputs by name, and those that every model has. @throws BadRequest */
export function readOptions(specs: InputSpecs, given: readonly string[]): Request {
  const inputs = Object.fromEntries(Object.keys(specs).map((name) => [name, { type: 'string' as const }]));
  const { workload, offer, input: file, json, help, ...typed } = parsed({ ...inputs, ...OWN }, given);
  return { typed: typed as Record<string, string>, workload, offer, file, asJson: json === true, wantsHelp: help === true };
}

type Options = Record<string, { type: 'string' | 'boolean' }>;
type Values = { workload?: string; offer?: string; input?: string; json?: boolean; help?: boolean } & Record<string, string | boolean | undefined>;

function parsed(options: Options, given: readonly string[]): Values {
  const unknown = given.find((word) => word.startsWith('--') && !Object.hasOwn(options, nameIn(word)));
  if (unknown !== undefined) throw new BadRequest(`there is no option ${unknown.split('=')[0]!}${suggestion(nameIn(unknown), Object.keys(options))}; --help lists them`);
  try {
    return parseArgs({ args: joined(options, given), options, allowPositionals: false }).values;
  } catch (error) {
    throw new BadRequest(error instanceof Error ? error.message.split(/\n|\. |\.$/)[0]! : String(error));
  }
}

/** `--inputTokens -5` as `--inputTokens=-5`: a negative number is refused by the model, with its limits, not as an option. */
const joined = (options: Options, given: readonly string[]): string[] =>
  given.reduce<string[]>((words, word) => {
    const before = words.at(-1);
    const takesIt = /^-[\d.$]/.test(word) && before?.startsWith('--') && !before.includes('=') && options[nameIn(before)]?.type === 'string';
    return takesIt ? [...words.slice(0, -1), `${before}=${word}`] : [...words, word];
  }, []);

const nameIn = (word: string): string => word.slice(2).split('=')[0]!;

/** “; did you mean …?” when something near exists. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
