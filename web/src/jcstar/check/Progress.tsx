import { failureText } from '../../layout/failureText';
import { Notice } from '../../layout/Notice';
import { say } from '../../texts/jcstar';
import type { Verdicts } from './useVerdicts';

/** How far the check is, and what can be done about it. */
export function Progress({ verdicts, total }: { verdicts: Verdicts; total: number }) {
  const { state, failure, done, stop, goOn } = verdicts;
  if (state === 'FAILED' && failure) {
    return (
      <Notice tone="error" announced>
        <p>{failureText(failure)}</p>
        <p>{say('progress.left', { count: total - done })}</p>
        <button type="button" className="button" onClick={goOn}>
          {say('progress.goOn')}
        </button>
      </Notice>
    );
  }
  if (state === 'STOPPED') {
    return (
      <Notice tone="info" announced>
        <p>{say('progress.stopped', { done, count: total - done })}</p>
        <button type="button" className="button" onClick={goOn}>
          {say('progress.goOn')}
        </button>
      </Notice>
    );
  }
  if (state === 'IDLE') return null;
  return (
    <div className="jc-progress">
      <label htmlFor="check-progress">
        {say(state === 'WAITING' ? 'progress.waiting' : 'progress.running', { done, total })}
      </label>
      <progress id="check-progress" value={done} max={total} />
      <button type="button" className="button button-outline" onClick={stop}>
        {say('progress.stop')}
      </button>
    </div>
  );
}
