import { invalid, required, settle, value, type Outcome } from '../outcome.ts';
import { FILE_FORMAT, FILE_VERSION, LONGEST_FILE } from './file-format.ts';
import { MIGRATIONS } from './migrations.ts';
import { answersOf, editionOf, engineOf, inputsOf, knownKeys, nameOf, offerIdOf, offerInputsOf, planInputsOf, recordOf, requirementsOf } from './parse.ts';
import type { ReaderWorkload } from './reader-workload.ts';

const PARTS = ['format', 'version', 'name', 'edition', 'engine', 'inputs', 'currentOffer', 'offers', 'requirements', 'answers', 'plan'];

/**
 * A workload from the text of a file or of the browser's storage. Anything may be in it: what is not a workload of this or an
 * older version is `invalid`, with one sentence for the reader.
 */
export function readWorkloadFile(text: string): Outcome<ReaderWorkload> {
  if (text.length > LONGEST_FILE) return invalid('The file is too long to be a workload');
  const content = jsonOf(text);
  return content.kind === 'value' ? workloadFromContent(content.value) : content;
}

/** The same from what the text holds, once it has been read as JSON. */
export const workloadFromContent = (content: unknown): Outcome<ReaderWorkload> =>
  settle(() => {
    const file = current(recordOf(content, 'A workload file'));
    knownKeys(file, PARTS, 'a workload file');
    const or = (part: string, byDefault: unknown): unknown => (file[part] === undefined ? byDefault : file[part]);
    return {
      name: nameOf(or('name', '')),
      edition: editionOf(file['edition']),
      engine: engineOf(file['engine']),
      inputs: inputsOf(file['inputs']),
      ...(file['currentOffer'] !== undefined && { currentOffer: offerIdOf(file['currentOffer']) }),
      offers: offerInputsOf(or('offers', {})),
      requirements: requirementsOf(or('requirements', [])),
      answers: answersOf(or('answers', {})),
      plan: planInputsOf(or('plan', {})),
    };
  });

/** The text of a file that holds the workload: `readWorkloadFile` gives it back. */
export const writeWorkloadFile = (workload: ReaderWorkload): string =>
  `${JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, ...workload }, null, 2)}\n`;

/** The file in the version of today. @throws the refusal of a file of another kind, or of a version that is not known. */
function current(file: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (file['format'] !== FILE_FORMAT) return required(invalid('The file is not a workload of this guide: its format is not “loaded-cost-workload”'));
  const { version } = file;
  if (version === FILE_VERSION) return file;
  if (typeof version === 'number' && version > FILE_VERSION) {
    return required(invalid(`The file was written by a newer version of this guide (${version}, and this page reads up to ${FILE_VERSION}): reload the page, then open it again`));
  }
  const migrate = typeof version === 'number' ? MIGRATIONS[version] : undefined;
  return migrate ? current(migrate(file)) : required(invalid(`The version of the file must be a whole number from 1 to ${FILE_VERSION}`));
}

function jsonOf(text: string): Outcome<unknown> {
  try {
    return value(JSON.parse(text) as unknown);
  } catch {
    return invalid('The file is not JSON, so no workload can be read from it');
  }
}
