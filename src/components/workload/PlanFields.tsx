import { planInputs, type PlanInput } from '../../engine/decide/plan.ts';
import { ChoiceField } from '../calculators/ChoiceField.tsx';
import { planSlot } from './slots.ts';
import { fieldAt, leftAt, typedAt } from './state.ts';
import { SlotField, type FormProps } from './WorkloadFields.tsx';

/** What each stage of the verdict needs beyond the workload. */
const GROUPS: readonly { readonly title: string; readonly hint?: string; readonly inputs: readonly PlanInput[] }[] = [
  { title: 'The move', inputs: ['leavesClosedApi', 'engineerWeeks', 'hoursPerWeek', 'setupUsd', 'preparationMonths', 'shadowMonths', 'shadowShare', 'rampMonths', 'overrunShare', 'acceptablePaybackMonths', 'monthsOfUse'] },
  { title: 'The gates', inputs: ['fineTunedMatches', 'latencyLimitMs', 'modelChanges', 'outageRevenueShare', 'evalSuite', 'inferenceEngineer'] },
  { title: 'GPUs of your own', inputs: ['mode', 'prefillShare'] },
  { title: 'The stage you are in', inputs: ['currentStage', 'outageCostRevenue', 'steadyTraffic', 'strategicControl', 'overheadShare', 'utilizationLastMonth', 'utilizationMonthBefore', 'operationsShare'] },
  {
    title: 'How far each confidence may be off',
    hint: 'Nobody has measured how wrong such inputs are: these shares are a rule of this guide. An input is drawn from its value less and plus its share of it.',
    inputs: ['assumedOff', 'estimatedOff', 'measuredOff', 'reconciledOff'],
  },
];

/** Each group is closed until somebody wants it: the defaults stand behind every verdict. */
export function PlanFields({ id, state, onChange, isBuilt }: FormProps) {
  return GROUPS.map(({ title, hint, inputs }) => (
    <details key={title}>
      <summary>{title}</summary>
      {hint && <p class="field-hint">{hint}</p>}
      {inputs.map((input) => {
        const slot = planSlot(input);
        if (!('choices' in planInputs[input])) return <SlotField key={input} id={id} slot={slot} state={state} onChange={onChange} bind={isBuilt ? `verdict plan ${input}` : undefined} />;
        return (
          <ChoiceField key={input} id={`${id}-${slot.key}`} spec={slot.spec} field={fieldAt(state, slot)} onChoose={(text) => onChange((before) => leftAt(typedAt(before, slot, text), slot), true)} />
        );
      })}
    </details>
  ));
}
