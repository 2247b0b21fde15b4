import { Link } from 'wouter';
import { useResource } from '../api/useResource';
import { FailureNotice } from '../layout/FailureNotice';
import { Loading } from '../layout/Loading';
import { QrCode } from '../receipt/QrCode';
import { usePlace } from '../staff/membership';
import { StaffPage } from '../staff/StaffPage';
import { day } from '../texts/date';
import { text } from '../texts/staff';
import { linkOf } from './CodeCard';
import { shownCode } from './CodesPage';
import { type IssuedOriginCode, listOriginCodes } from './deskApi';

/** A page to print or to show at a seminar: how to begin with the code. */
export function HandoutPage({ code }: { code: string }) {
  const { community } = usePlace();
  const found = useResource(`codes ${community}`, (signal) => listOriginCodes(community, { signal }));
  const issued = found.state === 'ready' && found.value.originCodes.find((one) => one.code === code);
  return (
    <StaffPage title={text('handout.title')}>
      <p className="no-print">
        <Link href={`/communities/${community}/desk/codes`}>{text('codes.toCodes')}</Link>
      </p>
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <FailureNotice failure={found.failure} reload={found.reload} />}
      {found.state === 'ready' && (issued ? <Handout issued={issued} /> : <p>{text('codes.unknown')}</p>)}
    </StaffPage>
  );
}

function Handout({ issued }: { issued: IssuedOriginCode }) {
  const { community, communityName } = usePlace();
  const link = linkOf(community, issued.code);
  return (
    <div className="desk-handout">
      <p className="desk-handout-label">{issued.label}</p>
      <p>{communityName}</p>
      <QrCode text={link} label={text('handout.qr')} />
      <ol>
        <li>{text('handout.scan')}</li>
        <li>{text('handout.answer')}</li>
        <li>{text('handout.keep')}</li>
      </ol>
      <p>{text('handout.typed', { address: `${window.location.host}/communities/${community}` })}</p>
      <p className="desk-code-text">{shownCode(issued.code)}</p>
      <p className="hint">{text('handout.until', { day: day(issued.validTo) })}</p>
      <p className="buttons no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('handout.print')}
        </button>
      </p>
    </div>
  );
}
