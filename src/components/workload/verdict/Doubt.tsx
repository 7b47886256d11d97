import type { DoubtReport } from '../../../engine/decide/doubt-report.ts';
import { spreadsFile } from '../../../engine/decide/table-files.ts';
import { Sentences, type Bind } from './Lines.tsx';
import { TableFiles } from './TableFiles.tsx';

/** What would change the answer, how sure it is, and what to measure next. */
export function Doubt({ doubt, isOld, bind }: { doubt: DoubtReport; isOld: boolean; bind: Bind }) {
  return (
    <div aria-busy={isOld} class={isOld ? 'doubt old' : 'doubt'}>
      <h2>What would change it</h2>
      <Sentences texts={doubt.changes} path="changes" bind={bind} />
      <details>
        <summary>Every input, alone</summary>
        <Sentences texts={doubt.flips} path="flips" bind={bind} />
      </details>
      <h2>How sure it is</h2>
      <Sentences texts={doubt.chances} path="chances" bind={bind} />
      {doubt.spreads.length > 0 && (
        <>
          <Spreads doubt={doubt} bind={bind} />
          <TableFiles title="Ranges" table={spreadsFile(doubt.spreads)} isOld={isOld} />
        </>
      )}
      <h2>What it rests on</h2>
      <Sentences texts={doubt.restsOn} path="restsOn" bind={bind} />
      <h2>Measure this next</h2>
      {doubt.toMeasure.length > 0 ? <Sentences texts={doubt.toMeasure} path="toMeasure" bind={bind} /> : <p>No input in its range moves one offer nearer to the other.</p>}
    </div>
  );
}

function Spreads({ doubt, bind }: { doubt: DoubtReport; bind: Bind }) {
  return (
    <div class="scroll" role="region" aria-labelledby="verdict-spreads" tabIndex={0}>
      <table>
        <caption id="verdict-spreads">The same for the cheapest offers</caption>
        <thead>
          <tr>
            <th scope="col">Offer</th>
            <th scope="col">Loaded cost per request</th>
            <th scope="col">Monthly cost</th>
            <th scope="col">Cheapest of all in</th>
          </tr>
        </thead>
        <tbody>
          {doubt.spreads.map((spread, index) => (
            <tr key={spread.id}>
              <th scope="row">{spread.name}</th>
              {(['usdPerSuccess', 'monthlyUsd', 'chanceOfBeingCheapest'] as const).map((part) => (
                <td key={part} data-bind={bind(`spreads ${index} ${part}`)}>
                  {spread[part]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
