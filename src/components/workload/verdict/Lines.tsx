import type { Line } from '../../../engine/decide/report.ts';

/** `verdict <path>`: what the number check compares a text of the built page with; nothing in the browser. */
export type Bind = (path: string) => string | undefined;

/** Quantities by their names. */
export const Lines = ({ lines, path, bind }: { lines: readonly Line[]; path: string; bind: Bind }) => (
  <dl class="outputs">
    {lines.map(({ label, text }, index) => (
      <div key={index} class={text.length > 40 ? 'output-words' : undefined}>
        <dt>{label}</dt>
        <dd data-bind={bind(`${path} ${index} text`)}>{text}</dd>
      </div>
    ))}
  </dl>
);

/** Sentences as a list; nothing when there are none. */
export const Sentences = ({ texts, path, bind }: { texts: readonly string[]; path: string; bind: Bind }) =>
  texts.length === 0 ? null : (
    <ul>
      {texts.map((text, index) => (
        <li key={index} data-bind={bind(`${path} ${index}`)}>
          {text}
        </li>
      ))}
    </ul>
  );
