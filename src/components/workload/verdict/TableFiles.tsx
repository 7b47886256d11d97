import { tableCsv, tableJson, type TableFile } from '../../../engine/decide/table-files.ts';
import { download } from '../download.ts';

/** A table of the page, to take away. */
export const TableFiles = ({ title, table, isOld = false }: { readonly title: string; readonly table: TableFile; readonly isOld?: boolean }) => (
  <p class="take-away">
    <button type="button" disabled={isOld} onClick={() => download(`${table.name}.csv`, 'text/csv', tableCsv(table))}>
      {title} as CSV
    </button>{' '}
    <button type="button" disabled={isOld} onClick={() => download(`${table.name}.json`, 'application/json', tableJson(table))}>
      {title} as JSON
    </button>
  </p>
);
