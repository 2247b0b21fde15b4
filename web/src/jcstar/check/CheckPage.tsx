import { Link } from 'wouter';
import { FailurePage } from '../../layout/FailureNotice';
import { LoadingPage } from '../../layout/Loading';
import { Notice } from '../../layout/Notice';
import { Page } from '../../layout/Page';
import { say } from '../../texts/jcstar';
import { LevelMeanings } from '../LevelMeaning';
import type { Scheme } from '../types';
import { useScheme } from '../useScheme';
import { OPEN_DRAFT } from './draft';
import { KeepHint } from './KeepHint';
import { useLines } from './useLines';
import { useVerdicts } from './useVerdicts';
import { Workbench } from './Workbench';

/** Which devices of a list carry a label? Nothing of the list is stored anywhere but on this device. */
export function CheckPage() {
  const scheme = useScheme();
  if (scheme.state === 'loading') return <LoadingPage title={say('check.title')} />;
  if (scheme.state === 'failed') return <FailurePage failure={scheme.failure} reload={scheme.reload} />;
  return <Check scheme={scheme.value} />;
}

function Check({ scheme }: { scheme: Scheme }) {
  const lines = useLines(OPEN_DRAFT);
  const verdicts = useVerdicts(lines.lines, lines.requirement);
  return (
    <Page title={say('check.title')}>
      <div className="no-print">
        <p className="lead">{say('check.lead')}</p>
        <p>{say('check.privacy')}</p>
        <p className="jc-minimum">{say('level.minimum')}</p>
        <LevelMeanings scheme={scheme} />
        {lines.restored && lines.lines.length > 0 && (
          <Notice tone="info">{say('check.restored', { count: lines.lines.length })}</Notice>
        )}
      </div>
      <Workbench {...{ scheme, lines, verdicts }} />
      {lines.lines.length > 0 && <KeepHint />}
      <p className="no-print">
        <Link href="/jcstar">{say('check.toSearch')}</Link>
      </p>
    </Page>
  );
}
