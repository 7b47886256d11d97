import { readFileSync } from 'node:fs';
import { doubtReport } from '../engine/decide/doubt-report.ts';
import { exampleReader } from '../engine/decide/example-reader.ts';
import { readLink } from '../engine/state/read-link.ts';
import type { ReaderWorkload } from '../engine/state/reader-workload.ts';
import { readWorkloadFile } from '../engine/state/workload-file.ts';
import { verdictData, type VerdictData } from '../engine/verdict-data.ts';
import { loadGuideData } from './guide-data.ts';

/** Entry point of `npm run verdict`: the memo that the page gives for the same workload. Exit code 0, or 2 with a sentence for each thing wrong. */
const BAD_REQUEST = 2;
const USAGE = 'npm run --silent verdict -- WORKLOAD: the query of a link of this guide, or the path of a workload file';

interface Asked {
  readonly reader?: ReaderWorkload;
  readonly problems: readonly string[];
}

function asked(argument: string | undefined, data: VerdictData): Asked {
  if (argument === undefined) return { problems: [USAGE] };
  if (/^\??\w+=/.test(argument)) {
    const { workload, refused } = readLink(new URLSearchParams(argument), exampleReader(data, data.current));
    return refused.length > 0 ? { problems: refused } : { reader: workload, problems: [] };
  }
  const text = textOf(argument);
  if (text === undefined) return { problems: [`There is no file ${argument} that can be read`, USAGE] };
  const read = readWorkloadFile(text);
  return read.kind === 'value' ? { reader: read.value, problems: [] } : { problems: [read.reason] };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const data = verdictData(loadGuideData(process.cwd()));
const { reader, problems } = asked(process.argv[2], data);
if (reader) console.log(doubtReport({ reader, offers: data.offers[data.current] ?? [], edition: data.current }).memo);
else {
  for (const problem of problems) console.error(`${problem}.`);
  process.exitCode = BAD_REQUEST;
}
