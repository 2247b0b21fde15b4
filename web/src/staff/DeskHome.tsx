import { text } from '../texts/text';
import { StaffPage } from './StaffPage';

/** The first page of the desk. */
export function DeskHome() {
  return (
    <StaffPage title={text('staff.deskTitle')}>
      <p>{text('staff.deskLead')}</p>
    </StaffPage>
  );
}
