import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

/** A parsed file: its plain value, and where each part of it is written. */
export interface YamlFile {
  /** The path that messages name. */
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a path is written; where its nearest parent is, when the path does not exist. */
  positionOf(path: Path): Position;
  /** Where the last key of a path is written. */
  positionOfKey(path: Path): Position;
}

export type Path = readonly (string | number)[];

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The YAML files of a folder by name, and a problem for each one that would be overlooked for its ending. */
export function yamlFiles(folder: string, shownFolder: string): { readonly files: readonly string[]; readonly problems: readonly Problem[] } {
  const names = readdirSync(folder).toSorted();
  const problems = names
    .filter((name) => extname(name) === '.yml')
    .map((name) => ({ file: `${shownFolder}/${name}`, line: 1, column: 1, found: 'the file ends in .yml', expected: 'the ending .yaml' }));
  return { files: names.filter((name) => extname(name) === '.yaml'), problems };
}

/** The largest of our files holds a few kilobytes; beyond this something else was put in its place. */
const MOST_BYTES = 256 * 1024;

/**
 * Reads one YAML file. Anchors, aliases and merge keys are refused before anything is expanded, so a file can't grow in memory.
 * @param path where the file is. @param file how messages name it.
 */
export function readYaml(path: string, file: string): YamlFile | { readonly problems: readonly Problem[] } {
  const { size } = statSync(path);
  if (size > MOST_BYTES) {
    const found = `the file has ${size.toLocaleString('en-US')} bytes`;
    return { problems: [{ file, line: 1, column: 1, found, expected: `at most ${MOST_BYTES.toLocaleString('en-US')}` }] };
  }
  const lines = new LineCounter();
  const text = readFileSync(path, 'utf8');
  const tabs = tabProblems(text, file);
  if (tabs.length > 0) return { problems: tabs };
  const document = parseDocument(text, { lineCounter: lines });
  const problems = [...syntaxProblems(document, file), ...referenceProblems(document, lines, file)];
  if (problems.length > 0) return { problems };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { problems: [{ file, line: 1, column: 1, found: 'the file is empty', expected: 'keys and values; remove the file if it is not needed' }] };
  }
  const at = (node: Node | null): Position => positionAt(lines, node?.range?.[0] ?? 0);
  return {
    file,
    value: document.toJS() as unknown,
    positionOf: (path) => at(nearestNode(document, path)),
    positionOfKey: (path) => at(keyNode(document, path) ?? nearestNode(document, path)),
  };
}

const positionAt = (lines: LineCounter, offset: number): Position => {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
};

/** Our words for the parser's errors; others keep theirs. */
const SYNTAX: Readonly<Partial<Record<YAMLError['code'], Pick<Problem, 'found' | 'expected'>>>> = {
  DUPLICATE_KEY: { found: 'this key stands twice in the same place', expected: 'each key once: rename this one, or join the two' },
  MULTIPLE_DOCS: { found: 'a second document starts here, after ---', expected: 'one document in a file' },
  BLOCK_AS_IMPLICIT_KEY: { found: 'a second colon on one line', expected: 'quotation marks around text that holds a colon' },
};

/** Each line indented by a tab. The parser stumbles over the first and then misreads what follows. */
const tabProblems = (text: string, file: string): readonly Problem[] =>
  text.split('\n').flatMap((line, index) => {
    const column = (/^ *\t/.exec(line)?.[0].length ?? 0);
    if (column === 0) return [];
    return [{ file, line: index + 1, column, found: 'a tab indents this line', expected: 'two spaces for each level', fix: line.replaceAll('\t', '  ').trimEnd() }];
  });

function syntaxProblems(document: Document, file: string): readonly Problem[] {
  return [...document.errors, ...document.warnings].map(({ code, message, linePos }) => {
    const { line, col } = linePos?.[0] ?? { line: 1, col: 1 };
    const said = message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    return { file, line, column: col, ...(SYNTAX[code] ?? { found: `this is not YAML: ${said}`, expected: 'keys and values, indented by spaces' }) };
  });
}

/** One problem for all anchors, aliases and merge keys of a file, at the first: a file made to grow holds many. */
function referenceProblems(document: Document, lines: LineCounter, file: string): readonly Problem[] {
  const references: { readonly node: Node; readonly found: string }[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) references.push({ node, found: `*${node.source} repeats another part of the file` });
      else if (node.anchor) references.push({ node, found: `&${node.anchor} names a part of the file to repeat it` });
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '<<') references.push({ node: key, found: '<< merges another part of the file' });
    },
  });
  const [first] = references;
  if (!first) return [];
  const others = references.length > 1 ? `, and ${references.length - 1} more of the kind follow` : '';
  return [{ file, ...positionAt(lines, first.node.range?.[0] ?? 0), found: `${first.found}${others}`, expected: 'values themselves, written out' }];
}

/** The node at a path, or the deepest one on the way to it. */
function nearestNode(document: Document, path: Path): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function keyNode(document: Document, path: Path): Node | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1))) : undefined;
  return isNode(pair?.key) ? pair.key : undefined;
}
