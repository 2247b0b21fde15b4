import { Notice } from '../../layout/Notice';
import { moment } from '../../texts/date';
import { text } from '../../texts/staff';
import type { Closing, Matter } from './closing';
import { ErasePanel } from './ErasePanel';
import { KeyPanel } from './KeyPanel';
import { Running } from './Running';
import { SavePanel } from './SavePanel';
import type { ClosingState } from './useClosing';
import { useReached } from './useReached';

interface CarryOutProps {
  matter: Matter;
  closing: Closing;
  state: ClosingState;
}

/** From the archive to the end, for an owner. */
export function CarryOut({ matter, closing, state }: CarryOutProps) {
  const exportable = useReached(closing.exportableFrom);
  switch (closing.phase) {
    case 'CONFIRMED':
      return exportable ? (
        <KeyPanel matter={matter} state={state} />
      ) : (
        <Notice tone="info" announced>
          <p>{text('closing.waits', { at: moment(closing.exportableFrom ?? '') })}</p>
          <p>{text('closing.waitsMeanwhile')}</p>
        </Notice>
      );
    case 'EXPORTED':
      return (
        <>
          <SavePanel matter={matter} closing={closing} />
          <ErasePanel matter={matter} state={state} />
          <details>
            <summary>{text('closing.keyLost')}</summary>
            <KeyPanel matter={matter} state={state} />
          </details>
        </>
      );
    case 'EXPORTING':
    case 'CHECKING':
    case 'ERASING':
      return <Running matter={matter} closing={closing} state={state} />;
    case 'ERASED':
      return (
        <>
          <Notice tone="success" announced>
            <p>{text('closing.done')}</p>
            <p>{text('closing.doneUntil', { at: moment(closing.endsAt ?? '') })}</p>
          </Notice>
          <SavePanel matter={matter} closing={closing} />
        </>
      );
    case 'OPEN':
    case 'ASKED':
      return null;
  }
}
