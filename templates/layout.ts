import type { Cell, Choice, Section, Template } from './template.ts';

/** The sheet that holds the answers of choices; hidden, because nothing is to be done there. */
export const LISTS = 'Lists';

/** A cell of a sheet: rows and columns count from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type Role = 'title' | 'intro' | 'table-title' | 'head' | 'body';

export interface PlacedCell extends Place {
  /** False in lists, where a name would say no more than the place. */
  readonly isNamed: boolean;
  readonly cell: Cell;
  readonly role: Role;
}

export interface SheetLayout {
  readonly section: Section;
  readonly cells: readonly PlacedCell[];
  readonly rows: number;
}

/** Answers as the workbook lists them. */
export interface ListColumn {
  readonly choices: readonly Choice[];
  readonly column: number;
}

/** Where everything stands in the workbook. The writer and whatever fills in a written file use the same layout. */
export interface Layout {
  readonly sheets: readonly SheetLayout[];
  readonly places: ReadonlyMap<string, PlacedCell>;
  readonly lists: readonly ListColumn[];
}

export function layoutOf(template: Template): Layout {
  const sheets = template.sections.map(layoutSection);
  const cells = sheets.flatMap((sheet) => sheet.cells);
  return { sheets, places: placesByKey(cells), lists: listsIn(cells) };
}

/** The title, the introduction line by line, then each table with its title and head, an empty row between them. */
function layoutSection(section: Section): SheetLayout {
  const cells: PlacedCell[] = [];
  let row = 0;
  const put = (role: Role, line: readonly Cell[]) => {
    line.forEach((cell, column) => cells.push({ sheet: section.name, row, column, isNamed: !section.isList, cell, role }));
    row += 1;
  };
  put('title', [section.title]);
  for (const line of section.intro) put('intro', [line]);
  for (const table of section.tables) {
    row += 1;
    put('table-title', [table.title]);
    if (table.head.length > 0) put('head', table.head);
    for (const line of table.rows) put('body', line);
  }
  return { section, cells, rows: row };
}

/** @throws when two cells have the same key. */
function placesByKey(cells: readonly PlacedCell[]): ReadonlyMap<string, PlacedCell> {
  const places = new Map<string, PlacedCell>();
  for (const placed of cells) {
    const { cell } = placed;
    if (typeof cell === 'string' || cell.kind === 'words') continue;
    if (places.has(cell.key)) throw new Error(`two cells have the key “${cell.key}”`);
    places.set(cell.key, placed);
  }
  return places;
}

/** Each different list of answers, once. */
function listsIn(cells: readonly PlacedCell[]): readonly ListColumn[] {
  const lists = new Map<string, ListColumn>();
  for (const { cell } of cells) {
    if (typeof cell === 'string' || cell.kind !== 'choice') continue;
    const id = listId(cell.choices);
    if (!lists.has(id)) lists.set(id, { choices: cell.choices, column: lists.size });
  }
  return [...lists.values()];
}

const listId = (choices: readonly Choice[]): string => JSON.stringify(choices);

/** The list of these answers. @throws when the layout was made without them. */
export function listOf({ lists }: Layout, choices: readonly Choice[]): ListColumn {
  const found = lists.find((list) => listId(list.choices) === listId(choices));
  if (!found) throw new Error(`no list holds “${choices[0]?.label ?? ''}”`);
  return found;
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** `B7` */
export const reference = ({ row, column }: Pick<Place, 'row' | 'column'>): string => `${columnLetters(column)}${row + 1}`;

/** `$B$7` */
export const absolute = ({ row, column }: Pick<Place, 'row' | 'column'>): string => `$${columnLetters(column)}$${row + 1}`;

/** The cells of a list: `Lists!$A$1:$A$3`. */
export const listRange = ({ column, choices }: ListColumn): string =>
  `${LISTS}!${absolute({ row: 0, column })}:${absolute({ row: choices.length - 1, column })}`;

/** The name of a keyed cell in the workbook. */
export const nameOf = (key: string): string => key.replace(/[.-]/g, '_');
