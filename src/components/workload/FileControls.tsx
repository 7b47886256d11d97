import { useState } from 'preact/hooks';
import type { ReaderWorkload } from '../../engine/state/reader-workload.ts';
import { readWorkloadFile, writeWorkloadFile } from '../../engine/state/workload-file.ts';
import { linkParts } from '../../engine/state/write-link.ts';
import { LONGEST_FILE } from '../../engine/state/file-format.ts';
import { readable } from '../calculators/query.ts';
import { download } from './download.ts';

interface Props {
  readonly id: string;
  readonly reader: ReaderWorkload;
  /** The address of the page of the verdict, which links lead to. */
  readonly verdictPage: string;
  readonly onOpen: (reader: ReaderWorkload) => void;
  readonly onForget: () => void;
}

/** The workload as a file and as a link, both made only when asked for, and a way to forget it. */
export function FileControls({ id, reader, verdictPage, onOpen, onForget }: Props) {
  const [said, say] = useState('');
  const [linked, link] = useState<ReaderWorkload>();
  const forget = () => {
    onForget();
    link(undefined);
    say('The workload is forgotten, here and in this browser.');
  };
  return (
    <div class="file-controls">
      <button type="button" onClick={() => download('workload.json', 'application/json', writeWorkloadFile(reader))}>
        Download as a file
      </button>
      <OpenFile id={id} onOpen={onOpen} say={say} />
      <button type="button" onClick={() => link(reader)}>
        Make a link
      </button>
      <button type="button" onClick={forget}>
        Forget it
      </button>
      {/* After a change it would no longer hold everything. */}
      {linked === reader && (
        <label class="made-link" for={`${id}-link`}>
          The link holds everything you entered. Copy it:
          <input id={`${id}-link`} readOnly value={`${new URL(verdictPage, location.href).href}?${linkQuery(reader)}`} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

function OpenFile({ id, onOpen, say }: Pick<Props, 'id' | 'onOpen'> & { readonly say: (sentence: string) => void }) {
  const open = async (file: File | undefined) => {
    if (!file) return;
    // The text of a huge file is not worth reading: it is refused for its length either way.
    const read = readWorkloadFile(await file.slice(0, LONGEST_FILE * 4).text());
    if (read.kind !== 'value') return say(`${read.reason}. Nothing was changed.`);
    onOpen(read.value);
    say(`The workload of ${file.name} is open.`);
  };
  return (
    <label for={`${id}-file`}>
      Open a file{' '}
      <input
        id={`${id}-file`}
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Choosing the same file again is a change too.
          void open(file).finally(() => (currentTarget.value = ''));
        }}
      />
    </label>
  );
}

/** The query of a link, easy to read. */
export const linkQuery = (reader: ReaderWorkload): string => readable(new URLSearchParams(linkParts(reader)));
