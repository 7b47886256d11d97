import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnsweringModel } from '../../../engine/models/model.ts';
import { fieldValues } from '../fields.ts';
import { ModelForm } from '../model/ModelForm.tsx';
import { ModelResults } from '../model/ModelResults.tsx';
import { addressOf } from '../model/state.ts';
import { useModel } from '../model/use-model.ts';

interface Props {
  /** The model as the chapter uses it: from the inputs of a worked example, with the outputs that the text is about. */
  readonly model: AnsweringModel;
  /** The model as its own page has it. */
  readonly whole: AnsweringModel;
  readonly title: string;
  /** Where the model’s own page is. */
  readonly page: string;
  readonly id: string;
  /** In the page as built: what the number check looks up, up to the name of the output. */
  readonly bind?: string;
}

/** A calculator amid prose: the results of a worked example, and a form for the reader’s own that comes when it is asked for. */
export function InPlaceCalculator({ model, whole, title, page, id, bind }: Props) {
  const prefix = `${id}.`;
  const { fields, announcement, handlers } = useModel(model, { id, prefix });
  const [isLive, setIsLive] = useState(false);
  const form = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    setIsLive(true);
    // Who follows a link with inputs in it wants to see them.
    if ([...new URLSearchParams(location.search).keys()].some((key) => key.startsWith(prefix))) form.current!.open = true;
  }, []);
  return (
    <>
      <p class="eyebrow">{title}</p>
      <ModelResults model={model} fields={fields} announcement={announcement} bind={bind} />
      <details ref={form}>
        <summary>Change the inputs</summary>
        {isLive ? (
          <ModelForm model={model} id={id} fields={fields} reset="Back to the chapter’s numbers" bind={undefined} {...handlers} />
        ) : (
          <p>The form is on its way.</p>
        )}
      </details>
      <p>
        <a href={page + addressOf(whole, fieldValues(model.inputs, fields), '')}>The whole calculator</a> shows the derivation and the limits.
      </p>
    </>
  );
}
