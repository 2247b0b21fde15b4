import { useResource } from '../api/useResource';
import { named, useScheme } from '../jcstar/useScheme';
import { FailureNotice } from '../layout/FailureNotice';
import { Loading } from '../layout/Loading';
import { Notice } from '../layout/Notice';
import { usePlace } from '../staff/membership';
import { StaffPage } from '../staff/StaffPage';
import { day } from '../texts/date';
import { text } from '../texts/staff';
import { type DeviceKindFigures, readDeviceKinds } from './deskApi';
import './deviceKinds.css';

/** Of which kinds of device firms of the region have some without a label: numbers, and no firm. */
export function DeviceKindsPage() {
  const { community } = usePlace();
  const found = useResource(`device-kinds ${community}`, (signal) => readDeviceKinds(community, { signal }));
  return (
    <StaffPage title={text('kinds.title')}>
      <p className="lead">{text('kinds.lead')}</p>
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <FailureNotice failure={found.failure} reload={found.reload} />}
      {found.state === 'ready' && <Figures figures={found.value} />}
      <Explanation />
    </StaffPage>
  );
}

function Figures({ figures }: { figures: DeviceKindFigures }) {
  const { kinds, firms, asOf, hiddenKinds } = figures;
  return (
    <>
      <p>
        {text(firms ? 'kinds.firms' : 'kinds.fewFirms', { count: firms ?? 0 })}{' '}
        {text('kinds.asOf', { day: day(asOf) })}
      </p>
      {kinds.length === 0 ? (
        <Notice tone="info">
          <h2>{text('kinds.emptyTitle')}</h2>
          <p>{text('kinds.emptyBody')}</p>
        </Notice>
      ) : (
        <>
          <KindTable kinds={kinds} />
          {hiddenKinds > 0 && <p>{text('kinds.hidden', { count: hiddenKinds })}</p>}
        </>
      )}
    </>
  );
}

function KindTable({ kinds }: Pick<DeviceKindFigures, 'kinds'>) {
  const scheme = useScheme();
  const known = scheme.state === 'ready' ? scheme.value.deviceKinds : [];
  const most = Math.max(...kinds.map(({ unlabelledFirms }) => unlabelledFirms));
  return (
    <table className="kinds-table">
      <caption>{text('kinds.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('kinds.kind')}</th>
          <th scope="col">{text('kinds.unlabelled')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, unlabelledFirms }) => (
          <tr key={kind}>
            <th scope="row">{named(known, kind).name}</th>
            <td>
              <span className="kinds-number">{text('kinds.atLeast', { count: unlabelledFirms })}</span>
              <span
                className="kinds-bar"
                aria-hidden="true"
                style={{ inlineSize: `${(unlabelledFirms / most) * 60}%` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Explanation() {
  return (
    <section aria-labelledby="kinds-how">
      <h2 id="kinds-how">{text('kinds.how')}</h2>
      <ul>
        <li>{text('kinds.howCounted')}</li>
        <li>{text('kinds.howUnlabelled')}</li>
        <li>{text('kinds.howKnown')}</li>
        <li>{text('kinds.howRounded')}</li>
        <li>{text('kinds.howReleased')}</li>
      </ul>
    </section>
  );
}
