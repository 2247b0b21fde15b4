import { Link } from 'wouter';
import type { Failure } from '../api/failure';
import { text } from '../texts/text';
import { failureText, incidentText } from './failureText';
import { Notice } from './Notice';
import { Page } from './Page';

interface FailureNoticeProps {
  failure: Failure;
  reload: () => void;
}

export function FailureNotice({ failure, reload }: FailureNoticeProps) {
  const incident = incidentText(failure);
  return (
    <Notice tone="error" announced>
      <p>{failureText(failure)}</p>
      {incident && <p>{incident}</p>}
      <button type="button" className="button button-outline" onClick={reload}>
        {text('failure.retry')}
      </button>
    </Notice>
  );
}

export function FailurePage(props: FailureNoticeProps) {
  return (
    <Page title={text('failure.title')}>
      <FailureNotice {...props} />
      <p>
        <Link href="/">{text('layout.backHome')}</Link>
      </p>
    </Page>
  );
}
