import { derivation } from '../../../engine/derivation.ts';
import type { Step } from '../../../engine/models/model.ts';

interface Props {
  readonly steps: readonly Step[];
  /** In the page as built: the model that the number check compares the formulas with. */
  readonly bind?: string | undefined;
}

/** The formulas of a result, each in symbols and with the values in place. */
export const Derivation = ({ steps, bind }: Props) => (
  <ol>
    {steps.map((step, index) => {
      const { formula, values, result } = derivation(step);
      const part = (name: string, text: string) => <span data-bind={bind && `model-step ${bind} ${index} ${name}`}>{text}</span>;
      return (
        <li key={index}>
          {step.label}
          <code>
            {part('formula', formula)}
            <br />= {part('values', values)}
            <br />= {part('result', result)}
          </code>
        </li>
      );
    })}
  </ol>
);
