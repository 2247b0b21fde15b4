import { Link } from 'wouter';
import { codeOf, type Failure, statusOf } from '../../api/failure';
import { useResource } from '../../api/useResource';
import { FailurePage } from '../../layout/FailureNotice';
import { LoadingPage } from '../../layout/Loading';
import { Notice } from '../../layout/Notice';
import { Page } from '../../layout/Page';
import { say } from '../../texts/jcstar';
import { text } from '../../texts/text';
import { readLabel } from '../jcstarApi';
import { NoData } from '../NoData';
import { numberOfPath } from '../numberInPath';
import { useScheme } from '../useScheme';
import { LabelDetails } from './LabelDetails';

/** Where the scheme is found while nothing of ours answers. */
const OFFICIAL_PAGE = 'https://www.ipa.go.jp/security/jc-star/index.html';

/** One label by its 登録番号: what the code on a device would open. */
export function LabelPage({ number }: { number: string }) {
  const registrationNumber = numberOfPath(number);
  const found = useResource(`label ${registrationNumber}`, (signal) => readLabel(registrationNumber, signal));
  const scheme = useScheme();
  if (found.state === 'loading' || scheme.state === 'loading') {
    return <LoadingPage title={say('label.title')} />;
  }
  if (found.state === 'failed') {
    return statusOf(found.failure) === 404 ? (
      <NoSuchLabel number={registrationNumber} failure={found.failure} />
    ) : (
      <FailurePage failure={found.failure} reload={found.reload} />
    );
  }
  return <LabelDetails answer={found.value} scheme={scheme.state === 'ready' ? scheme.value : undefined} />;
}

function NoSuchLabel({ number, failure }: { number: string; failure: Failure }) {
  const scheme = useScheme();
  const officialPage = scheme.state === 'ready' ? scheme.value.officialPage : OFFICIAL_PAGE;
  const noData = codeOf(failure) === 'NO_DATA';
  return (
    <Page title={say(noData ? 'label.title' : 'label.unknown')}>
      <p>
        {say('label.number')}：<span className="code">{number}</span>
      </p>
      {noData ? (
        <NoData officialPage={officialPage} />
      ) : (
        <Notice tone="info">
          <p>{say('label.unknownBody')}</p>
          <p>
            <strong>{scheme.state === 'ready' ? scheme.value.note : say('label.unknownNote')}</strong>
          </p>
          <p>
            <a href={officialPage} rel="noreferrer">
              {say('source.official')}
            </a>
          </p>
        </Notice>
      )}
      <p>
        <Link className="button" href="/jcstar">
          {say('label.toSearch')}
        </Link>
      </p>
      <p>
        <Link href="/">{text('layout.backHome')}</Link>
      </p>
    </Page>
  );
}
