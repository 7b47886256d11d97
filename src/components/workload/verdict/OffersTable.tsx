import { offersFile } from '../../../engine/decide/table-files.ts';
import type { OfferLine } from '../../../engine/decide/report.ts';
import { loadedCostOutputs } from '../../../engine/models/loaded-cost.ts';
import { writtenDate } from '../../site/written-date.ts';
import type { Bind } from './Lines.tsx';
import { TableFiles } from './TableFiles.tsx';

const COLUMNS = ['usdPerSuccess', 'rawUsdPerRequest', 'monthlyUsd', 'overheadRatio'] as const;

/** Every offer of the price book at this workload, cheapest success first. */
export function OffersTable({ offers, bind }: { offers: readonly OfferLine[]; bind: Bind }) {
  return (
    <>
      <div class="scroll" role="region" aria-labelledby="verdict-offers" tabIndex={0}>
        <table>
          <caption id="verdict-offers">All offers, cheapest success first</caption>
          <thead>
            <tr>
              <th scope="col">Offer</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {loadedCostOutputs[column].label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {offers.map((offer, index) => (
              <Row key={offer.id} offer={offer} bind={(part) => bind(`offers ${index} ${part}`)} />
            ))}
          </tbody>
        </table>
      </div>
      <TableFiles title="Offers" table={offersFile(offers)} />
    </>
  );
}

function Row({ offer: { name, verified, amounts, remark }, bind }: { offer: OfferLine; bind: Bind }) {
  return (
    <tr>
      <th scope="row">
        {name}{' '}
        {verified && (
          <small>
            price seen <time dateTime={verified}>{writtenDate(verified)}</time>
          </small>
        )}
        {amounts && remark && <small>{remark}</small>}
      </th>
      {amounts ? COLUMNS.map((column) => <td key={column} data-bind={bind(`amounts ${column}`)}>{amounts[column]}</td>) : <td colSpan={COLUMNS.length}>{remark}</td>}
    </tr>
  );
}
