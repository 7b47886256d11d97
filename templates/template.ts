import type { ConventionId } from '../src/engine/conventions.ts';
import type { Display } from '../src/engine/format.ts';
import type { InputSpec } from '../src/engine/models/model.ts';

/**
 * What a reader takes away: one definition from which the page, the workbook, CSV, Markdown and YAML are made. Everything in
 * it is a table of cells, so that none of them can hold what another lacks.
 */
export interface Template {
  /** The folder below `templates/`, and the name of its files. */
  readonly slug: string;
  readonly title: string;
  /** One sentence: what it is for. */
  readonly summary: string;
  /** How to use it, step by step. */
  readonly howTo: readonly string[];
  readonly sections: readonly Section[];
  /** Every result by its key, from the engine; undefined where the quantity does not exist or its inputs are missing. */
  readonly compute: (entries: Entries) => Results;
  /** When not to trust it. */
  readonly limits: readonly string[];
  readonly conventions: readonly ConventionId[];
  /** A checklist is also written as YAML. */
  readonly isChecklist: boolean;
  /** The edition of the prices, and its last day. */
  readonly edition: { readonly id: string; readonly asOf: string };
}

/** A sheet of the workbook and a section of the page. */
export interface Section {
  /** One word: the name of the sheet. Formulas and print titles name sheets without quotes. */
  readonly name: string;
  readonly title: string;
  readonly intro: readonly string[];
  /** Widths of the sheet's columns in characters. */
  readonly widths: readonly number[];
  /** A list of many alike, whose cells need no names in the workbook. */
  readonly isList?: boolean;
  readonly tables: readonly Table[];
}

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell: words, something to fill in, something computed, or a number that is given. */
export type Cell = string | Words | Field | Result | Constant;

/** Words that are more than words: the label of a field, or a link. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
  /** The key of the field that this labels. */
  readonly labels?: string;
  readonly url?: string;
}

export type Field = NumberField | ChoiceField | TextField | DateField;

interface Keyed {
  /** Unique in the template, like `workload.gatePassRate`; with an underscore for each point it is the name in the workbook. */
  readonly key: string;
  /** What it is, on its own: for those who cannot see the row and column. */
  readonly label: string;
}

export interface NumberField extends Keyed {
  readonly kind: 'number';
  readonly spec: InputSpec;
  readonly initial?: number;
}

/** A question with set answers, valued by consecutive whole numbers from the first on. */
export interface ChoiceField extends Keyed {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
  readonly hint: string;
  readonly initial?: number;
}

export interface Choice {
  readonly value: number;
  readonly label: string;
}

export interface TextField extends Keyed {
  readonly kind: 'text';
}

/** A day, as YYYY-MM-DD. */
export interface DateField extends Keyed {
  readonly kind: 'date';
}

/** A number or sentence that is computed. */
export interface Result extends Keyed {
  readonly kind: 'result';
  /** How a number is shown; `text` for words. */
  readonly show: Display | 'text';
  /**
   * The same for the workbook. `[key]` is a field (a choice gives its value), a result or a constant; `[key:text]` the words
   * of a choice; `[first..last]` the cells from one to the other. Beside the model it stands for, and tested against it.
   */
  readonly formula: string;
  /** The answer that a reader looks for. */
  readonly isAnswer?: boolean;
  /** Lines that a long text may take in the workbook, whose rows do not grow. */
  readonly lines?: number;
}

/** A number of the edition; undefined where the edition has none: the cell stays empty, and formulas find nothing there. */
export interface Constant extends Keyed {
  readonly kind: 'constant';
  readonly value: number | undefined;
  readonly show: Display;
}

/** What is filled in, by key: a number, the value of a choice, a text or a day. What is blank is absent. */
export type Entries = Readonly<Record<string, number | string>>;
export type Results = Readonly<Record<string, number | string | undefined>>;

/** The longest text that a field takes, and the first day: nothing in a template is older. */
export const LONGEST_TEXT = 1000;
export const FIRST_DAY = '2020-01-01';

export const words = (text: string, more: Omit<Words, 'kind' | 'text'> = {}): Words => ({ kind: 'words', text, ...more });
export const textField = (key: string, label: string): TextField => ({ kind: 'text', key, label });
export const dateField = (key: string, label: string): DateField => ({ kind: 'date', key, label });

export const isField = (cell: Cell): cell is Field => typeof cell !== 'string' && ['number', 'choice', 'text', 'date'].includes(cell.kind);
const isResult = (cell: Cell): cell is Result => typeof cell !== 'string' && cell.kind === 'result';
const isConstant = (cell: Cell): cell is Constant => typeof cell !== 'string' && cell.kind === 'constant';

/** Every cell of a template, in reading order. */
export const cellsOf = ({ sections }: Pick<Template, 'sections'>): readonly Cell[] =>
  sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()));

export const fieldsOf = (template: Pick<Template, 'sections'>): readonly Field[] => cellsOf(template).filter(isField);
export const resultsOf = (template: Pick<Template, 'sections'>): readonly Result[] => cellsOf(template).filter(isResult);
export const constantsOf = (template: Pick<Template, 'sections'>): readonly Constant[] => cellsOf(template).filter(isConstant);
