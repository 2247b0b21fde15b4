import type { ReactNode } from 'react';

interface NoticeProps {
  tone: 'info' | 'warning' | 'error' | 'success';
  /** Whether it is read out when it appears. */
  announced?: boolean;
  children: ReactNode;
}

export function Notice({ tone, announced, children }: NoticeProps) {
  const role = announced ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`notice notice-${tone}`} role={role}>
      {children}
    </div>
  );
}
