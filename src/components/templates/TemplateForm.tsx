import { useRef, useState } from 'preact/hooks';
import { fillingOf, shownCell, type Filling } from '../../../templates/formats/shown.ts';
import { resultsOf, type Template } from '../../../templates/template.ts';
import { hasNumber, OWN_WORDS } from './Box.tsx';
import { CellTable, type Filled } from './CellTable.tsx';
import { useForm } from './form-state.ts';
import { readTexts } from './state.ts';
import { Toolbar } from './Toolbar.tsx';

interface Props {
  readonly template: Template;
  /** In the page as built: the numbers are marked for the number check. */
  readonly isBuilt?: boolean;
}

/** A template to fill in: its tables with boxes, and results that follow. */
export function TemplateForm({ template, isBuilt }: Props) {
  const { state, type, leave, takeOver, forget, undo } = useForm(template);
  const { entries, problems } = readTexts(template, state.texts);
  const filling = fillingOf(template, entries);
  const [said, announce] = useAnswers(template, filling);
  const bind = isBuilt ? template.slug : undefined;
  const filled: Filled = {
    filling,
    texts: state.texts,
    problems: Object.fromEntries(Object.entries(problems).filter(([key]) => state.left.has(key))),
    onType: type,
    onLeave: (key) => {
      leave(key);
      announce();
    },
    bind,
  };
  return (
    <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <Toolbar template={template} state={state} filling={filling} refused={Object.keys(problems).length} onWorkload={takeOver} onForget={forget} onUndo={undo} />
      {template.sections.map(({ name, title, intro, tables }) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{title}</h2>
          {intro.map((line) => (
            <p key={line} class="section-intro" data-plain={bind && hasNumber(line) ? OWN_WORDS : undefined}>
              {line}
            </p>
          ))}
          {tables.map((table) => (
            <CellTable key={table.title} table={table} filled={filled} />
          ))}
        </section>
      ))}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </form>
  );
}

/** What is read out after a finished change: the answers that it has changed. */
function useAnswers(template: Template, filling: Filling): [string, () => void] {
  const [said, say] = useState('');
  const answers = resultsOf(template).filter(({ isAnswer }) => isAnswer).map((cell) => `${cell.label}: ${shownCell(cell, filling) || 'no result'}`);
  const last = useRef(answers);
  const announce = () => {
    const changed = answers.filter((answer) => !last.current.includes(answer));
    last.current = answers;
    if (changed.length > 0) say(changed.join('. '));
  };
  return [said, announce];
}
