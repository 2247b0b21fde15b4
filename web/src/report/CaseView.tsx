import { Link } from 'wouter';
import { Notice } from '../layout/Notice';
import { Page } from '../layout/Page';
import { day, moment } from '../texts/date';
import { tell } from '../texts/incident';
import { text } from '../texts/text';
import { AssessmentView } from './AssessmentView';
import { AttachmentsPanel } from './AttachmentsPanel';
import { type FoundCase, toldOf } from './CasePage';
import { ReceiptOnce } from './CaseReceipt';
import { EraseCase } from './EraseCase';
import { MessageForm } from './MessageForm';
import { MessageList } from './MessageList';
import { Numbers } from './Numbers';
import { sendMessage } from './reportApi';
import { ShownDays } from './ShownDays';
import { StateSteps } from './StateSteps';
import { stateText, tlpText } from './words';

/** The receipt, how it stands, what to do about it, and what can be added. */
export function CaseView({ path, ...found }: FoundCase & { path: string }) {
  const { view, opened, isNew } = found;
  // What staff write comes first; until then, what can be done. What has just been sent has no news of its state.
  const isAnswered = view.messages.some(({ from }) => from === 'STAFF');
  return (
    <Page title={tell('case.title')}>
      <p className="print-only">{tlpText(view.tlp)}</p>
      <p className="lead">{tell(isNew ? 'case.sent' : 'case.lead', { number: view.number })}</p>
      {!isNew && <State found={found} />}
      {isNew && <ReceiptOnce path={path} receipt={opened.receipt} number={view.number} />}
      <Numbers community={undefined} />
      {isAnswered && <Messages found={found} />}
      <AssessmentView told={toldOf(found)} />
      <ShownDays view={view} />
      {isNew && <State found={found} />}
      {!isAnswered && <Messages found={found} />}
      <p className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('layout.print')}
        </button>
        <Link className="button button-outline" href={`${path}/sheets`}>
          {tell('result.toSheets')}
        </Link>
        <Link href={`/communities/${opened.community}`}>{text('result.toCommunity')}</Link>
      </p>
      <section className="no-print" aria-labelledby="add-heading">
        <h2 id="add-heading">{tell('version.heading')}</h2>
        <p>{tell('version.about')}</p>
        <Link className="button button-outline" href={`${path}/add`}>
          {tell('version.link')}
        </Link>
      </section>
      <AttachmentsPanel opened={opened} attachments={view.attachments} onChanged={found.reload} />
      <Facts found={found} />
      <EraseCase
        opened={opened}
        hasContact={view.report.contact !== undefined}
        onChanged={found.reload}
        onErased={found.forget}
      />
    </Page>
  );
}

function State({ found: { view, guide, reload } }: { found: FoundCase }) {
  const { state, clock, judgement } = view;
  return (
    <section className="panel" aria-labelledby="state-heading">
      <h2 id="state-heading">{tell('case.state', { state: stateText(state) })}</h2>
      <StateSteps state={state} />
      {judgement && (
        <p>
          {tell('case.judged', {
            name: guide.advice.find(({ type }) => type === judgement.type)?.name ?? '',
            level: judgement.severity,
          })}
        </p>
      )}
      {state !== 'DONE' && <p>{clock.text}</p>}
      {state !== 'DONE' && !clock.isOpenNow && <Notice tone="warning">{tell('case.closedNow')}</Notice>}
      <button type="button" className="button button-outline no-print" onClick={reload}>
        {tell('case.reload')}
      </button>
    </section>
  );
}

function Messages({ found: { view, opened, reload } }: { found: FoundCase }) {
  return (
    <section className="no-print" aria-labelledby="messages-heading">
      <h2 id="messages-heading">{tell('message.heading')}</h2>
      <MessageList messages={view.messages} own="REPORTER" />
      <MessageForm
        shelf={`kyojo.message.${opened.incident}`}
        hint={tell('message.hint')}
        send={(key, words) => sendMessage(opened, key, words)}
        onSent={reload}
      />
    </section>
  );
}

function Facts({ found: { view } }: { found: FoundCase }) {
  const facts = [
    [tell('receipt.number'), view.number],
    [tell('case.receivedAt'), moment(view.receivedAt)],
    [tell('case.version'), tell('case.versionOf', { version: view.version })],
    [tell('ask.tlp'), tlpText(view.tlp)],
    [tell('case.until'), day(view.retentionUntil)],
  ];
  return (
    <section aria-labelledby="case-facts-heading">
      <h2 id="case-facts-heading">{tell('case.facts')}</h2>
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
