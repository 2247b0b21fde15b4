import { useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Failure } from '../../api/failure';
import { statusOf, violationsOf } from '../../api/failure';
import { FailurePage } from '../../layout/FailureNotice';
import { LoadingPage } from '../../layout/Loading';
import { Notice } from '../../layout/Notice';
import { Page } from '../../layout/Page';
import { ReceiptPanel } from '../../receipt/ReceiptPanel';
import { useReceipt } from '../../receipt/receipts';
import { day, moment } from '../../texts/date';
import { say } from '../../texts/jcstar';
import { text } from '../../texts/text';
import { draftOf, loadDraft } from '../check/draft';
import { questionOf } from '../check/lines';
import { useLines } from '../check/useLines';
import { useVerdicts } from '../check/useVerdicts';
import { Workbench } from '../check/Workbench';
import type { Inventory } from '../types';
import { Changes } from './Changes';
import { CommunityLine, type DevicesProps } from './DevicesPage';
import { EraseInventory } from './EraseInventory';
import { FirstList } from './FirstList';
import { begunWith, changesIn, differs, draftOfInventory } from './kept';
import { forgetKept, openInventory } from './remembered';
import { SavePanel } from './SavePanel';
import { useKeeping } from './useKeeping';

interface KeptListProps extends DevicesProps {
  receipt: string;
  onGiven: (receipt: string) => void;
  onErased: () => void;
}

type Opened =
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; inventory: Inventory; etag: string | undefined };

/** The list that a receipt opens, or the place for the first one. */
export function KeptList(props: KeptListProps) {
  const { community, receipt } = props;
  const [opened, setOpened] = useState<Opened>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const [saved, setSaved] = useState(false);
  const reload = useCallback(() => {
    forgetKept();
    setOpened({ state: 'loading' });
    setRound((now) => now + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again
  useEffect(() => {
    const abort = new AbortController();
    openInventory(community.id, receipt, abort.signal).then(
      (outcome) => {
        if (abort.signal.aborted) return;
        setOpened(
          outcome.ok
            ? { state: 'ready', inventory: outcome.value, etag: outcome.etag }
            : { state: 'failed', failure: outcome.failure },
        );
      },
      () => {},
    );
    return () => abort.abort();
  }, [community.id, receipt, round]);

  if (opened.state === 'loading') return <LoadingPage title={say('devices.title')} />;
  if (opened.state === 'failed') {
    if (opensNothing(opened.failure)) return <FirstList {...props} receipt={undefined} refused />;
    // Nothing is kept, or what was kept has been erased: the next list begins anew.
    return [404, 410].includes(statusOf(opened.failure) ?? 0) ? (
      <FirstList {...props} onKept={reload} />
    ) : (
      <FailurePage failure={opened.failure} reload={reload} />
    );
  }
  return (
    <OpenList
      key={opened.inventory.version}
      {...props}
      inventory={opened.inventory}
      etag={opened.etag}
      saved={saved}
      onKept={(inventory, etag) => {
        setSaved(true);
        setOpened({ state: 'ready', inventory, etag });
      }}
      reload={reload}
    />
  );
}

/** No firm of the community has such a receipt; a firm that only keeps no list is another answer. */
function opensNothing(failure: Failure): boolean {
  return violationsOf(failure).some(({ path }) => path === '/headers/Receipt');
}

interface OpenListProps extends KeptListProps {
  inventory: Inventory;
  etag: string | undefined;
  /** Whether it has been saved since the page was opened. */
  saved: boolean;
  onKept: (inventory: Inventory, etag: string | undefined) => void;
  reload: () => void;
}

function OpenList(props: OpenListProps) {
  const { community, scheme, receipt, inventory, etag, saved } = props;
  const { onKept, onErased, reload, reloadNotice } = props;
  // What was changed and not saved belongs to the version that it was changed from.
  const [place] = useState(() => draftOf(`${community.id}.${inventory.version}`));
  const lines = useLines(place, loadDraft(place).lines.length > 0 ? undefined : draftOfInventory(inventory));
  const [begun] = useState(() => begunWith(inventory));
  const verdicts = useVerdicts(lines.lines, lines.requirement, begun);
  const isNew = useReceipt(community.id)?.isNew === true;
  const keeping = useKeeping({
    community,
    receipt,
    version: etag ?? `"${inventory.version}"`,
    reloadNotice,
    onKept: (kept, next) => {
      lines.forget();
      onKept(kept, next);
    },
  });
  const changes = changesIn(inventory);
  const before = new Map(changes.map(({ line, before: was }) => [questionOf(line), was]));
  const changed = differs(lines.lines, lines.requirement, inventory);
  const discard = () => lines.begin(draftOfInventory(inventory));
  return (
    <Page title={say('devices.titleKept')} above={<CommunityLine community={community} />}>
      <div className="no-print">
        <p className="hint">
          {say('devices.kept', {
            at: moment(inventory.savedAt),
            until: day(inventory.retentionUntil),
          })}
        </p>
        {isNew && (
          <ReceiptPanel path={`/communities/${community.id}/devices`} opens="devices" receipt={receipt} />
        )}
        {!isNew && (
          <Changes
            changes={changes}
            scheme={scheme}
            saving={keeping.saving}
            onSeen={() => keeping.save(draftOfInventory(inventory), { seen: true })}
          />
        )}
        {saved && !changed && (
          <Notice tone="success" announced>
            {say('keep.saved')}
          </Notice>
        )}
        {changed && (
          <Notice tone="warning">
            <p>{say('devices.unsaved')}</p>
            <button type="button" className="button button-outline" onClick={discard}>
              {say('devices.discard')}
            </button>
          </Notice>
        )}
      </div>
      <Workbench {...{ scheme, lines, verdicts, before }}>
        <SavePanel
          {...{ community, lines, keeping, changed }}
          held
          kept
          onReload={() => {
            lines.forget();
            reload();
          }}
        />
      </Workbench>
      <div className="buttons">
        <Link className="button button-outline" href={`/communities/${community.id}/devices/receipt`}>
          {text('receipt.page')}
        </Link>
        <Link className="button button-outline" href={`/communities/${community.id}/history`}>
          {say('devices.toHistory')}
        </Link>
        <Link className="button button-outline" href={`/communities/${community.id}`}>
          {text('result.toCommunity')}
        </Link>
      </div>
      <EraseInventory
        community={community.id}
        receipt={receipt}
        onErased={() => {
          lines.forget();
          forgetKept();
          onErased();
        }}
      />
    </Page>
  );
}
