import { tell } from '../../texts/incident';
import { type CaseProps, OpenedCase, toldOf } from '../CasePage';
import { Judged } from '../OpenAssessmentPage';
import { casePath } from '../opened';
import { tlpText } from '../words';
import { SheetsView } from './SheetsView';

/** Sheets of a report that a community has. */
export function CaseSheetsPage(props: CaseProps) {
  return (
    <OpenedCase {...props}>
      {(found) => (
        <SheetsView
          told={toldOf(found)}
          mark={tlpText(found.view.tlp)}
          back={casePath(props.community, props.incident)}
        />
      )}
    </OpenedCase>
  );
}

/** Sheets of what is written down on this device alone. */
export function OpenSheetsPage() {
  return (
    <Judged title={tell('sheet.title')}>
      {(told) => <SheetsView told={told} mark="" back="/incident/result" />}
    </Judged>
  );
}
