/**
 * Lets a reader sort the price tables by a price, over all vendors: up, down, and back to the order of vendors. Rows move as they are, so that
 * each keeps its dates, its class of evidence and its notes.
 */
const NEXT: Readonly<Record<string, string>> = { none: 'ascending', ascending: 'descending', descending: 'none' };

/** The first number of a cell; a row without a price in the column stays last in both directions. */
const priceIn = (row: HTMLTableRowElement, column: number): number => Number.parseFloat(row.cells[column]?.textContent.replace(/^\D+/, '') ?? '');

for (const table of document.querySelectorAll<HTMLTableElement>('.prices')) {
  const headings = [...table.tHead!.rows[0]!.cells];
  const groups = [...table.tBodies].map((body) => ({ body, rows: [...body.rows].slice(1) }));
  const sorted = table.createTBody();
  sorted.className = 'sorted';
  for (const { body, rows } of groups) for (const row of rows) row.cells[0]!.dataset['vendor'] = body.rows[0]!.textContent.trim();

  const sort = (column: number, order: string): void => {
    headings.forEach((heading, index) => heading.hasAttribute('aria-sort') && heading.setAttribute('aria-sort', index === column ? order : 'none'));
    for (const { body, rows } of groups) {
      body.hidden = order !== 'none';
      body.append(...rows);
    }
    if (order === 'none') return;
    const sign = order === 'ascending' ? 1 : -1;
    const rows = groups.flatMap((group) => group.rows);
    const [priced, others] = [rows.filter((row) => priceIn(row, column) >= 0), rows.filter((row) => !(priceIn(row, column) >= 0))];
    sorted.append(...priced.sort((a, b) => sign * (priceIn(a, column) - priceIn(b, column))), ...others);
  };

  headings.forEach((heading, column) => {
    if (!('sortable' in heading.dataset)) return;
    const button = document.createElement('button');
    button.append(...heading.childNodes);
    heading.append(button);
    heading.setAttribute('aria-sort', 'none');
    button.onclick = () => sort(column, NEXT[heading.getAttribute('aria-sort') ?? 'none'] ?? 'none');
  });
}
