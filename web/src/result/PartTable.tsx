import type { PartScore } from '../api/types';
import { text } from '../texts/text';

/** The points by part: the numbers as a table, and beside each a bar for the eye. */
export function PartTable({ parts }: { parts: PartScore[] }) {
  return (
    <section aria-labelledby="parts-heading">
      <h2 id="parts-heading">{text('result.parts')}</h2>
      <table className="parts">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{text('result.part')}</th>
            <th scope="col">{text('result.partScore')}</th>
            <th scope="col">{text('result.bar')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <PartRow key={part.part} part={part} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PartRow({ part: { part, name, total, max } }: { part: PartScore }) {
  return (
    <tr>
      <th scope="row">{text('diagnosis.part', { part, name })}</th>
      <td className="part-points">{text('result.partOf', { total, max })}</td>
      <td className="part-bar">
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className="scale-track" width="100" height="4" />
          <rect className="scale-above" width={(Math.max(total, 0) / max) * 100} height="4" />
        </svg>
      </td>
    </tr>
  );
}
