import type { PrivacyNotice } from '../api/types';
import { text } from '../texts/text';

/** The privacy notice in full, with its version. */
export function NoticeText({ notice }: { notice: PrivacyNotice }) {
  const { version, sections, retentionDays, retentionReason } = notice;
  return (
    <div className="notice-text">
      {sections.map(({ heading, text: body }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <p>{body}</p>
        </div>
      ))}
      <p>{text('notice.retention', { days: retentionDays, reason: retentionReason })}</p>
      <p className="hint">{text('notice.version', { version })}</p>
    </div>
  );
}
