/** What a search of the index gives, as far as the page uses it. */
interface Pagefind {
  readonly options: (options: {
    readonly noWorker: boolean;
    readonly baseUrl: string;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly Match[] }>;
}

/** A section that was found; its text is another file. */
export interface Match {
  readonly data: () => Promise<Found>;
}

/** A section that was found, with what the page shows of it. */
export interface Found {
  readonly url: string;
  /** The part of its text that was found: HTML, all of it escaped but the marks around the words. */
  readonly excerpt: string;
  /** `printed` is what a correction quotes, in place of a title. */
  readonly meta: { readonly title?: string; readonly printed?: string; readonly where: string };
}

let loading: Promise<Pagefind> | undefined;

/** Downloads the program that searches. */
async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker of its own would be one more copy of the program, for an index that is searched in a few milliseconds.
  await pagefind.options({
    noWorker: true,
    baseUrl: address.replace(/pagefind\/pagefind\.js$/, ''),
    ranking: { metaWeights: { title: 40, printed: 1, where: 0 } },
  });
  return pagefind;
}

/** All sections with the words, the best first. @param address where the program is on the site */
export async function matchesOf(words: string, address: string): Promise<readonly Match[]> {
  loading ??= load(address);
  try {
    return (await (await loading).search(words)).results;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
