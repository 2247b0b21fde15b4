import type { PrivacyNotice } from '../api/types';
import { text } from '../texts/text';

const KEPT = {
  DIAGNOSIS: 'notice.diagnosis',
  INVENTORY: 'notice.inventory',
  INCIDENT_REPORT: 'notice.incidentReport',
  INCIDENT_CONTACT: 'notice.incidentContact',
  INCIDENT_ATTACHMENT: 'notice.incidentAttachment',
  CONSENT: 'notice.choice',
  CONFIRMATION: 'notice.confirmation',
  VIEW_LINK: 'notice.viewLink',
  AUDIT: 'notice.audit',
  TOMBSTONE: 'notice.tombstone',
} as const;

/** The privacy notice in full, with what is kept how long and why, and its version. */
export function NoticeText({ notice }: { notice: PrivacyNotice }) {
  const { version, sections, retentions } = notice;
  return (
    <div className="notice-text">
      {sections.map(({ heading, text: body }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <p>{body}</p>
        </div>
      ))}
      <table className="retentions">
        <caption>{text('notice.retentions')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('notice.kept')}</th>
            <th scope="col">{text('notice.days')}</th>
            <th scope="col">{text('notice.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {retentions.map(({ type, retentionDays, reason }) => (
            <tr key={type}>
              <th scope="row">{text(KEPT[type])}</th>
              <td>{text('notice.daysAtMost', { days: retentionDays })}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{text('notice.version', { version })}</p>
    </div>
  );
}
