import { Link } from 'wouter';
import { Notice } from '../../layout/Notice';
import { Page } from '../../layout/Page';
import { day } from '../../texts/date';
import { say } from '../../texts/jcstar';
import { ForeignRecords } from '../ForeignRecords';
import { Mark } from '../Icon';
import { LevelWords, levelName } from '../LevelMeaning';
import { ListSource } from '../ListSource';
import { standingWords, toneOf, untilWords } from '../standing';
import type { Label, ReadLabel, Scheme } from '../types';
import { LabelHistory } from './LabelHistory';
import { LabelModels } from './LabelModels';

interface LabelDetailsProps {
  answer: ReadLabel;
  scheme: Scheme | undefined;
}

/** The verdict in words first, then what stands behind it. */
export function LabelDetails({ answer: { list, note, label, foreign }, scheme }: LabelDetailsProps) {
  const level = scheme?.levels.find((known) => known.level === label.level);
  const status = scheme?.statuses.find(({ id }) => id === label.standing.status);
  return (
    <Page title={label.product} above={<p className="hint">{say('label.title')}</p>}>
      <section className={`jc-answer jc-answer-${toneOf(label.standing.status)}`}>
        <p className="jc-answer-words">
          <Mark tone={toneOf(label.standing.status)}>{standingWords(label.standing.status)}</Mark>
        </p>
        <p className="lead">
          <strong>{levelName(scheme, label.level)}</strong>　{untilWords(label)}
        </p>
        {status && <p>{status.explanation}</p>}
      </section>
      <ListSource list={list} />
      <LabelFacts label={label} assessor={level?.assessor} levelName={levelName(scheme, label.level)} />
      <LabelModels models={label.models} />
      <LabelHistory history={label.history} />
      <section aria-labelledby="level-means">
        <h2 id="level-means">{say('label.means', { level: levelName(scheme, label.level) })}</h2>
        {level && <LevelWords level={level} />}
        <Notice tone="info">
          <p>{say('level.minimum')}</p>
          <p>{note}</p>
        </Notice>
      </section>
      <ForeignRecords foreign={foreign} scheme={scheme} searched={false} />
      <div className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {say('label.print')}
        </button>
        <Link className="button button-outline" href="/jcstar">
          {say('label.toSearch')}
        </Link>
        <Link className="button button-outline" href="/jcstar/check">
          {say('label.toCheck')}
        </Link>
      </div>
    </Page>
  );
}

interface LabelFactsProps {
  label: Label;
  levelName: string;
  assessor: string | undefined;
}

function LabelFacts({ label, levelName, assessor }: LabelFactsProps) {
  const { registrationNumber, supplier, supplierLatin, category, issuedOn, expiresOn, supportEndsOn } = label;
  const assessed = say(
    label.assessment === 'THIRD_PARTY' ? 'assessment.thirdPartyShort' : 'assessment.selfShort',
  );
  const facts: [string, string][] = [
    [say('label.number'), registrationNumber],
    [say('label.level'), levelName],
    [say('label.assessed'), assessed],
    ...(assessor ? ([[say('label.assessor'), assessor]] as [string, string][]) : []),
    [say('label.supplier'), supplierLatin ? `${supplier}（${supplierLatin}）` : supplier],
    [say('label.category'), category],
    [say('label.issuedOn'), day(issuedOn)],
    [say('label.expiresOn'), day(expiresOn)],
    ...(supportEndsOn ? ([[say('label.supportEndsOn'), day(supportEndsOn)]] as [string, string][]) : []),
  ];
  return (
    <section aria-labelledby="label-facts">
      <h2 id="label-facts">{say('label.facts')}</h2>
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {label.page && (
        <p>
          <a href={label.page} rel="noreferrer">
            {say('label.page')}
          </a>
          <span className="print-only code">{label.page}</span>
        </p>
      )}
    </section>
  );
}
