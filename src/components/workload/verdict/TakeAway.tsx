import type { ReaderWorkload } from '../../../engine/state/reader-workload.ts';
import { download } from '../download.ts';
import { linkQuery } from '../FileControls.tsx';

/** The decision as a memo, on paper, and as a command that gives the same. */
export function TakeAway({ reader, memo, isOld }: { reader: ReaderWorkload; memo: string; isOld: boolean }) {
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away">Take it away</h2>
      <p>
        <button type="button" disabled={isOld} onClick={() => download('where-to-run.md', 'text/markdown', memo)}>
          Memo as Markdown
        </button>{' '}
        <button type="button" onClick={() => print()}>
          Print this page
        </button>
      </p>
      <details>
        <summary>The same on the command line</summary>
        <p>In a copy of this guide’s project:</p>
        <pre tabIndex={0}>
          <code>{`npm run --silent verdict -- '${linkQuery(reader)}'`}</code>
        </pre>
      </details>
    </section>
  );
}
