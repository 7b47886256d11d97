import { FIRST_DAY, LONGEST_TEXT, type Field } from '../../../templates/template.ts';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly field: Field;
  readonly text: string;
  /** Why the text is refused, once the reader has left the box. */
  readonly problem: string | undefined;
  /** True when a label elsewhere names it. */
  readonly isLabelled: boolean;
  /** The id of what says where to find it. */
  readonly hint: string | undefined;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  /** What the number check compares the box with; only in the page as built. */
  readonly bind: string | undefined;
}

/** Why numerals inside a template’s words stand for no claim. */
export const OWN_WORDS = 'the words of a template; what is a threshold in them is taken from the rules';

/** Whether the number check would see a number, in digits or in one of the words that templates use. */
export const hasNumber = (text: string): boolean => /\d|\b(?:two|three|four|five|six|seven|million)\b/i.test(text);

/** A box to fill in, with what is wrong with it. */
export function Box(props: Props) {
  const { id, problem } = props;
  return (
    <>
      <Control {...props} />
      {problem && (
        <p class="field-error" id={`${id}-error`}>
          {problem}
        </p>
      )}
    </>
  );
}

function Control({ id, field, text, problem, isLabelled, hint, onType, onLeave, bind }: Props) {
  const common = {
    id,
    'aria-label': isLabelled ? undefined : field.label,
    ...described(id, hint, problem),
    'data-plain': bind && hasNumber(wordsOf(field)) ? OWN_WORDS : undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onType(event.currentTarget.value),
    onChange: onLeave,
  };
  switch (field.kind) {
    case 'choice':
      return (
        <select {...common} value={text}>
          <option value="" />
          {field.choices.map(({ value, label }) => (
            <option key={value} value={String(value)}>
              {label}
            </option>
          ))}
        </select>
      );
    case 'text':
      return <textarea {...common} rows={1} maxLength={LONGEST_TEXT} value={text} />;
    case 'date':
      return <input {...common} type="date" min={FIRST_DAY} value={text} data-blank={text === '' || undefined} />;
    case 'number':
      return (
        <div class="field-box">
          {field.spec.unit.startsWith('USD') && <span aria-hidden="true">$</span>}
          <input {...common} inputmode={field.spec.whole ? 'numeric' : 'decimal'} value={text} data-bind={text === '' ? undefined : bind} />
          {field.spec.unit === 'share' && <span aria-hidden="true">%</span>}
        </div>
      );
  }
}

const described = (id: string, hint: string | undefined, problem: string | undefined) => ({
  'aria-describedby': [hint, problem && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': problem ? true : undefined,
});

/** What a field says of itself: its label, and the answers that it offers. */
const wordsOf = (field: Field): string => [field.label, ...(field.kind === 'choice' ? field.choices.map(({ label }) => label) : [])].join(' ');
