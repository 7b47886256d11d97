import chapters from 'virtual:own-numbers';
import type { Recompute } from '../../../engine/own/recomputed.ts';
import { workloadOf, type ReaderWorkload } from '../../../engine/state/reader-workload.ts';
import { CHANGED, keptWorkload, whenKeptElsewhere } from '../storage.ts';
import { marksOf, showOwn, type Tally } from './marks.ts';

/** The switch of the page has no section. It stands for what comes before the first one, and for all of them. */
const ALL = '';

const switches = [...document.querySelectorAll<HTMLButtonElement>('button[data-own]')];
const scope = switches.find(({ dataset }) => dataset['own'] === ALL)?.dataset['scope'] ?? '';
const marks = marksOf(document.querySelector('article')!, scope);
const status = document.createElement('span');
status.setAttribute('role', 'status');
switches[0]?.after(status);

/** The sections that show the reader's numbers. */
const on = new Set<string>();
/** What a switch turns: its section, or everything. */
const partsOf = (section: string): readonly string[] => (section === ALL ? switches.map(({ dataset }) => dataset['own']!) : [section]);
const isOn = (section: string): boolean => partsOf(section).every((part) => on.has(part));
const turnOn = (section: string): void => partsOf(section).forEach((part) => on.add(part));
let recompute: Recompute | undefined;
let reader: ReaderWorkload | undefined;
/** A switch that waits for the reader's workload. */
let waiting: string | undefined;

/** Turns the examples of a section, or of the page, to the reader's workload and back. Without one, its form is opened first. */
export async function toggle(section: string): Promise<void> {
  recompute ??= (await chapters[scope]!()).recompute;
  if (isOn(section)) partsOf(section).forEach((part) => on.delete(part));
  else if (!reader) return ask(section);
  else turnOn(section);
  show();
}

function ask(section: string): void {
  const kept = keptWorkload();
  reader = kept.kind === 'value' ? kept.value : undefined;
  if (reader) {
    turnOn(section);
    return show();
  }
  waiting = section;
  say(kept.kind === 'value' ? 'Enter your workload first.' : `${kept.reason}.`);
  document.querySelector<HTMLAnchorElement>('a[data-workload]')?.click();
}

/** Shows the numbers of the workload as it is now. */
function follow(changed: ReaderWorkload | undefined): void {
  reader = changed;
  if (!reader) on.clear();
  else if (waiting !== undefined) turnOn(waiting);
  waiting = undefined;
  show();
}

addEventListener(CHANGED, (event) => follow((event as CustomEvent<ReaderWorkload | undefined>).detail));
whenKeptElsewhere(follow);

function show(): void {
  const texts = reader && recompute?.(workloadOf(reader));
  const tally = showOwn(marks, (section) => texts !== undefined && on.has(section), texts ?? (() => undefined));
  for (const button of switches) button.ariaPressed = String(isOn(button.dataset['own']!));
  say(on.size === 0 ? '' : sentenceOf(tally));
}

const say = (sentence: string): void => {
  status.textContent = sentence && ` ${sentence}`;
};

function sentenceOf({ numbers, struck }: Tally): string {
  if (numbers + struck === 0) return 'With your workload every number here stays as it is.';
  const words = struck === 0 ? '' : ` ${struck} ${struck === 1 ? 'comparison no longer holds' : 'comparisons no longer hold'} and ${struck === 1 ? 'is' : 'are'} struck.`;
  return `${numbers} ${numbers === 1 ? 'number has' : 'numbers have'} yours beside the published one.${words}`;
}
