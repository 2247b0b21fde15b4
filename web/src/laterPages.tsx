import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { type Failure, LOST_CONNECTION } from './api/failure';
import { FailurePage } from './layout/FailureNotice';
import { Loading } from './layout/Loading';

class PagesLost extends Error {}

// biome-ignore lint/suspicious/noExplicitAny: what React.lazy asks for
type Page = ComponentType<any>;

/** Pages in a file of their own, with their texts and styles: nobody else fetches it. */
function pagesOf<Pages extends { [Name in keyof Pages]: Page }>(fetch: () => Promise<Pages>) {
  async function fetched(): Promise<Pages> {
    try {
      return await fetch();
    } catch (cause) {
      throw new PagesLost('the pages did not come', { cause });
    }
  }
  return {
    page: <Name extends keyof Pages>(name: Name) => lazy(async () => ({ default: (await fetched())[name] })),
    ahead: (): void => {
      fetched().catch(() => {
        // The page that needs them asks again and says so if it fails.
      });
    },
  };
}

/** What is needed after the first page, so that a slow phone shows that one sooner. */
const first = pagesOf(() => import('./pages'));
const staff = pagesOf(() => import('./staffPages'));
const jcstar = pagesOf(() => import('./jcstarPages'));
const devices = pagesOf(() => import('./devicePages'));
const incidents = pagesOf(() => import('./incidentPages'));
/** With what draws the charts. */
const statistics = pagesOf(() => import('./statisticsPages'));

export const BlankSheetPage = first.page('BlankSheetPage');
export const DiagnosisPage = first.page('DiagnosisPage');
export const HistoryPage = first.page('HistoryPage');
export const OfficesPage = first.page('OfficesPage');
export const OpenDiagnosisPage = first.page('OpenDiagnosisPage');
export const OpenResultPage = first.page('OpenResultPage');
export const ReceiptPage = first.page('ReceiptPage');
export const ResultPage = first.page('ResultPage');
export const ViewedResultPage = first.page('ViewedResultPage');
export const DeskRoutes = staff.page('DeskRoutes');
export const IpaRoutes = staff.page('IpaRoutes');
export const CaseFinderPage = incidents.page('CaseFinderPage');
export const CasePage = incidents.page('CasePage');
export const CaseReceiptPage = incidents.page('CaseReceiptPage');
export const CaseSheetsPage = incidents.page('CaseSheetsPage');
export const OpenSheetsPage = incidents.page('OpenSheetsPage');
export const VersionPage = incidents.page('VersionPage');
export const IncidentPage = incidents.page('IncidentPage');
export const OpenAssessmentPage = incidents.page('OpenAssessmentPage');
export const OpenReportPage = incidents.page('OpenReportPage');
export const ReportPage = incidents.page('ReportPage');
export const CheckPage = devices.page('CheckPage');
export const DevicesPage = devices.page('DevicesPage');
export const DevicesReceiptPage = devices.page('DevicesReceiptPage');
export const LabelPage = jcstar.page('LabelPage');
export const SearchPage = jcstar.page('SearchPage');
export const SignedInPage = staff.page('SignedInPage');
export const SignedOutPage = staff.page('SignedOutPage');
export const StatisticsPage = statistics.page('StatisticsPage');

/** As soon as the first page stands, before the connection may be lost. */
export const fetchAhead = first.ahead;

/** On the page whose link leads there. */
export const fetchIncidentsAhead = incidents.ahead;

/** Waits for the file, and says so where it does not come; of a bug in a page it says that it is one. */
export class LaterPages extends Component<{ children: ReactNode }, { failure: Failure | undefined }> {
  override state: { failure: Failure | undefined } = { failure: undefined };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: error instanceof PagesLost ? LOST_CONNECTION : { kind: 'status', status: 500 } };
  }

  override render() {
    if (this.state.failure)
      return <FailurePage failure={this.state.failure} reload={() => window.location.reload()} />;
    return <Suspense fallback={<Loading />}>{this.props.children}</Suspense>;
  }
}
