import { type ReactNode, useEffect, useId, useRef } from 'react';
import { text } from '../texts/text';

interface ConfirmDialogProps {
  title: string;
  /** What the button that does it says. */
  act: string;
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** Asks once more before what cannot be taken back. Focus stays in it, and Escape is no. */
export function ConfirmDialog({ title, act, busy, onConfirm, onCancel, children }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="confirm"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onCancel();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
      <p className="buttons">
        {/* First, so that Enter at once does nothing. */}
        <button type="button" className="button button-outline" disabled={busy} onClick={onCancel}>
          {text('layout.cancel')}
        </button>
        <button type="button" className="button" disabled={busy} onClick={onConfirm}>
          {act}
        </button>
      </p>
    </dialog>
  );
}
