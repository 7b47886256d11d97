import { fleetOutputs, type DedicatedGpuCost } from '../../../engine/models/dedicated-gpu.ts';
import { loadedCostOutputs, type LoadedCost } from '../../../engine/models/loaded-cost.ts';
import { showOutput } from '../../../engine/models/model.ts';
import { CALCULATOR_ID } from './defaults.ts';
import { isCostRow, type CostRow, type Row } from './rows.ts';
import { COLUMNS, type Column, type Sort } from './state.ts';

interface Props {
  readonly rows: readonly Row[];
  readonly sort: Sort;
  readonly onSort: (column: Column) => void;
  readonly bind: string | undefined;
}

const NUMBER_COLUMNS = COLUMNS.filter((column) => column !== 'offer');

/** The loaded cost of each chosen offer; a row without one says why. */
export function ResultsTable({ rows, sort, onSort, bind }: Props) {
  const captionId = `${CALCULATOR_ID}-results`;
  return (
    <div class="scroll" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId}>What each offer costs</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" aria-sort={column === sort.column ? (sort.descending ? 'descending' : 'ascending') : undefined}>
                <button onClick={() => onSort(column)}>
                  {column === 'offer' ? 'Offer' : loadedCostOutputs[column].label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.offer.id}>
              <th scope="row">
                {row.offer.vendor} <b>{row.offer.name}</b>
                {isCostRow(row) && isGpuCost(row.cost) && <GpuUse cost={row.cost} bind={bind && `${bind} ${row.offer.id}`} />}
              </th>
              {isCostRow(row) ? <Amounts row={row} bind={bind} /> : <td colSpan={NUMBER_COLUMNS.length}>{row.refusal.reason}.</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Amounts({ row: { offer, cost }, bind }: { row: CostRow; bind: string | undefined }) {
  return NUMBER_COLUMNS.map((column) => (
    <td key={column} data-bind={bind && `loaded ${bind} ${offer.id} ${column}`}>
      {cost[column] === undefined ? 'none' : showOutput(loadedCostOutputs[column], cost[column])}
    </td>
  ));
}

const isGpuCost = (cost: LoadedCost | DedicatedGpuCost): cost is DedicatedGpuCost => 'gpuCount' in cost;

/** How many GPUs are rented, and how busy they really are. */
function GpuUse({ cost, bind }: { cost: DedicatedGpuCost; bind: string | undefined }) {
  const { gpuCount, utilization } = fleetOutputs;
  return (
    <small>
      <span data-bind={bind && `loaded ${bind} gpuCount`}>{showOutput(gpuCount, cost.gpuCount)}</span>,{' '}
      <span data-bind={bind && `loaded ${bind} utilization`}>{showOutput(utilization, cost.utilization)}</span> busy
    </small>
  );
}
