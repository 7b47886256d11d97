/** Just enough of ZIP to change a file inside one: what workbooks are made of. Every entry is compressed, none is encrypted. */

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly checksum: number;
  /** Compressed by raw DEFLATE. */
  readonly compressed: Uint8Array<ArrayBuffer>;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;
const DEFLATE = 8;
/** Names are UTF-8. */
const UTF8_FLAG = 0x0800;
/** 1980-01-01, the first day that the format knows: a file does not depend on when it was made. */
const FIRST_DAY = 0x0021;

/** The entries of an archive, still compressed. @throws when it is no archive, or one that stores an entry otherwise. */
export function readZip(archive: Uint8Array<ArrayBuffer>): readonly ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('this is not a ZIP archive without a comment');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(archive.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength));
    if (view.getUint16(at + 10, true) !== DEFLATE) throw new Error(`${name} is not compressed by DEFLATE`);
    const local = view.getUint32(at + 42, true);
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name,
      checksum: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      compressed: archive.slice(start, start + view.getUint32(at + 20, true)),
    });
    at += CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** An archive of these entries. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = record(LOCAL_LENGTH, [[LOCAL, 4], ...described(entry, name)]);
    directory.push(record(CENTRAL_LENGTH, [[CENTRAL, 4], [VERSION, 2], ...described(entry, name), [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]), name);
    parts.push(local, name, entry.compressed);
    offset += local.length + name.length + entry.compressed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(END_LENGTH, [[END, 4], [0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [size, 4], [offset, 4], [0, 2]]);
  return joined([...parts, ...directory, end]);
}

type NumberField = readonly [value: number, bytes: 2 | 4];

/** What the header of an entry and its line in the directory have in common. */
const described = ({ checksum, compressed, size }: ZipEntry, name: Uint8Array): readonly NumberField[] => [
  [VERSION, 2],
  [UTF8_FLAG, 2],
  [DEFLATE, 2],
  [0, 2],
  [FIRST_DAY, 2],
  [checksum, 4],
  [compressed.length, 4],
  [size, 4],
  [name.length, 2],
  [0, 2],
];

function record(length: number, fields: readonly NumberField[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The content of an entry as text. */
export const inflated = async ({ compressed }: ZipEntry): Promise<string> =>
  new TextDecoder().decode(await streamed(compressed, new DecompressionStream('deflate-raw')));

/** An entry with a text as its content. */
export async function deflated(name: string, text: string): Promise<ZipEntry> {
  const content = new TextEncoder().encode(text);
  return { name, size: content.length, checksum: checksumOf(content), compressed: await streamed(content, new CompressionStream('deflate-raw')) };
}

const streamed = async (content: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([content]).stream().pipeThrough(stream)).arrayBuffer());

/** CRC-32, as ZIP has it. */
export function checksumOf(content: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of content) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
