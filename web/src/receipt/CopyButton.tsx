import { useState } from 'react';
import { type TextKey, text } from '../texts/text';

export function CopyButton({ label, copied }: { label: string; copied: string }) {
  const [outcome, setOutcome] = useState<TextKey>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(copied);
      setOutcome('receipt.copied');
    } catch {
      // Older browsers, and any page that is not on https.
      setOutcome('receipt.copyFailed');
    }
  };
  return (
    <div>
      <button type="button" className="button button-outline" onClick={copy}>
        {label}
      </button>
      <p className="hint" role="status">
        {outcome && text(outcome)}
      </p>
    </div>
  );
}
