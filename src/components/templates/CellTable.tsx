import { shownCell, type Filling } from '../../../templates/formats/shown.ts';
import { nameOf } from '../../../templates/layout.ts';
import { isField, type Cell, type Table } from '../../../templates/template.ts';
import { Box, hasNumber, OWN_WORDS } from './Box.tsx';
import type { Texts } from './state.ts';

/** What the cells of a template show, and whom to tell of a change. */
export interface Filled {
  readonly filling: Filling;
  readonly texts: Texts;
  /** Problems of the boxes that the reader has left. */
  readonly problems: Texts;
  readonly onType: (key: string, text: string) => void;
  readonly onLeave: (key: string) => void;
  /** The template’s slug, for the number check; only in the page as built. */
  readonly bind: string | undefined;
}

/** More columns than these scroll inside a frame. */
const MOST_COLUMNS = 7;

/** A table of a template. Where it has little room its rows become cards, and each cell says what its column is. */
export function CellTable({ table, filled }: { readonly table: Table; readonly filled: Filled }) {
  const { title, head, rows } = table;
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const isWide = columns > MOST_COLUMNS;
  const content = (
    <table class={isWide ? 'cells' : columns > 3 ? 'cells many' : 'cells few'}>
      <caption>
        <h3 data-plain={plain(title, filled)}>{title}</h3>
      </caption>
      {head.length > 0 && (
        <thead>
          <tr>
            {head.map((text) => (text === '' ? <td key={text} /> : <th key={text} scope="col" data-plain={plain(text, filled)}>{text}</th>))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, index) => (
          <Row key={index} row={row} head={head} filled={filled} />
        ))}
      </tbody>
    </table>
  );
  return isWide ? <div class="scroll" role="region" aria-label={title} tabIndex={0}>{content}</div> : content;
}

interface RowProps {
  readonly row: readonly Cell[];
  readonly head: readonly string[];
  readonly filled: Filled;
}

function Row({ row, head, filled }: RowProps) {
  const labelled = new Set(row.flatMap((cell) => (typeof cell !== 'string' && cell.kind === 'words' && cell.labels !== undefined ? [cell.labels] : [])));
  // The last words of a row say where to find what its box asks for.
  const field = row.find(isField);
  const last = row.at(-1);
  const hint = field && labelled.has(field.key) && row.length > 2 && typeof last === 'string' && last !== '' ? `${nameOf(field.key)}-hint` : undefined;
  return (
    <tr>
      {row.map((cell, index) => {
        const content = <Content cell={cell} filled={filled} isLabelled={typeof cell !== 'string' && 'key' in cell && labelled.has(cell.key)} hint={hint} />;
        if (index === 0) return <th key={index} scope="row" data-plain={plain(cell, filled)}>{content}</th>;
        return (
          <td key={index} class={classOf(cell)} data-head={head[index]} id={hint && index === row.length - 1 ? hint : undefined} data-plain={plain(cell, filled)}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

/** Longer words need a wider column, where the table has room to scroll. */
const LONG_WORDS = 30;

const DAY = /^\d{4}-\d\d(-\d\d)?$/;

const plain = (cell: Cell, { bind }: Filled): string | undefined => {
  const text = typeof cell === 'string' ? cell : cell.kind === 'words' ? cell.text : '';
  return bind !== undefined && hasNumber(text) && !DAY.test(text) ? OWN_WORDS : undefined;
};

function classOf(cell: Cell): string | undefined {
  if (typeof cell === 'string') return cell.length > LONG_WORDS ? 'said' : undefined;
  if (cell.kind === 'words') return undefined;
  if (isField(cell)) return 'box';
  const kind = cell.show === 'text' ? 'said' : 'number';
  return cell.kind === 'result' && cell.isAnswer ? `${kind} answer-cell` : kind;
}

interface ContentProps {
  readonly cell: Cell;
  readonly filled: Filled;
  readonly isLabelled: boolean;
  readonly hint: string | undefined;
}

function Content({ cell, filled, isLabelled, hint }: ContentProps) {
  const { filling, texts, problems, onType, onLeave, bind } = filled;
  const bound = bind !== undefined && typeof cell !== 'string' && 'key' in cell ? `template ${bind} ${cell.key}` : undefined;
  if (typeof cell === 'string') return DAY.test(cell) ? <time dateTime={cell}>{cell}</time> : <>{cell}</>;
  if (cell.kind === 'words') return cell.labels ? <label for={nameOf(cell.labels)}>{cell.text}</label> : cell.url ? <a href={cell.url}>{cell.text}</a> : <>{cell.text}</>;
  if (isField(cell)) {
    const { key } = cell;
    return (
      <Box
        id={nameOf(key)}
        field={cell}
        text={texts[key] ?? ''}
        problem={problems[key]}
        isLabelled={isLabelled}
        hint={isLabelled ? hint : undefined}
        onType={(text) => onType(key, text)}
        onLeave={() => onLeave(key)}
        bind={bound}
      />
    );
  }
  const shown = shownCell(cell, filling);
  return bound !== undefined && hasNumber(shown) ? <span data-bind={bound}>{shown}</span> : <>{shown}</>;
}
