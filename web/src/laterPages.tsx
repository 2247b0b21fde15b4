import { Component, lazy, type ReactNode, Suspense } from 'react';
import { type Failure, LOST_CONNECTION } from './api/failure';
import { FailurePage } from './layout/FailureNotice';
import { Loading } from './layout/Loading';

class PagesLost extends Error {}

type Pages = typeof import('./pages');
type StaffPages = typeof import('./staffPages');
type JcstarPages = typeof import('./jcstarPages');
type DevicePages = typeof import('./devicePages');
type IncidentPages = typeof import('./incidentPages');
type StatisticsPages = typeof import('./statisticsPages');

/**
 * The pages after the first ones, in a file of their own so that a slow phone shows the first page sooner. It is
 * fetched as soon as that page stands, before the connection may be lost.
 */
function fetchPages(): Promise<Pages> {
  return import('./pages').catch(lost);
}

/** What only staff need, so that nobody else fetches it. */
function fetchStaffPages(): Promise<StaffPages> {
  return import('./staffPages').catch(lost);
}

/** The pages about labels, with their own texts and styles. */
function fetchJcstarPages(): Promise<JcstarPages> {
  return import('./jcstarPages').catch(lost);
}

/** What a firm does with its list of devices. */
function fetchDevicePages(): Promise<DevicePages> {
  return import('./devicePages').catch(lost);
}

/** The pages on which an incident is reported, with their own texts and styles. */
function fetchIncidentPages(): Promise<IncidentPages> {
  return import('./incidentPages').catch(lost);
}

/** The pages that draw charts, with what draws them. */
function fetchStatisticsPages(): Promise<StatisticsPages> {
  return import('./statisticsPages').catch(lost);
}

function lost(cause: unknown): never {
  throw new PagesLost('the pages did not come', { cause });
}

function later<Name extends keyof Pages>(name: Name) {
  return lazy(async () => ({ default: (await fetchPages())[name] }));
}

function staff<Name extends keyof StaffPages>(name: Name) {
  return lazy(async () => ({ default: (await fetchStaffPages())[name] }));
}

function jcstar<Name extends keyof JcstarPages>(name: Name) {
  return lazy(async () => ({ default: (await fetchJcstarPages())[name] }));
}

function devices<Name extends keyof DevicePages>(name: Name) {
  return lazy(async () => ({ default: (await fetchDevicePages())[name] }));
}

function incidents<Name extends keyof IncidentPages>(name: Name) {
  return lazy(async () => ({ default: (await fetchIncidentPages())[name] }));
}

function statistics<Name extends keyof StatisticsPages>(name: Name) {
  return lazy(async () => ({ default: (await fetchStatisticsPages())[name] }));
}

export const BlankSheetPage = later('BlankSheetPage');
export const DiagnosisPage = later('DiagnosisPage');
export const HistoryPage = later('HistoryPage');
export const OfficesPage = later('OfficesPage');
export const OpenDiagnosisPage = later('OpenDiagnosisPage');
export const OpenResultPage = later('OpenResultPage');
export const ReceiptPage = later('ReceiptPage');
export const ResultPage = later('ResultPage');
export const ViewedResultPage = later('ViewedResultPage');
export const DeskRoutes = staff('DeskRoutes');
export const IpaRoutes = staff('IpaRoutes');
export const CaseFinderPage = incidents('CaseFinderPage');
export const CasePage = incidents('CasePage');
export const CaseReceiptPage = incidents('CaseReceiptPage');
export const CaseSheetsPage = incidents('CaseSheetsPage');
export const OpenSheetsPage = incidents('OpenSheetsPage');
export const VersionPage = incidents('VersionPage');
export const IncidentPage = incidents('IncidentPage');
export const OpenAssessmentPage = incidents('OpenAssessmentPage');
export const OpenReportPage = incidents('OpenReportPage');
export const ReportPage = incidents('ReportPage');
export const CheckPage = devices('CheckPage');
export const DevicesPage = devices('DevicesPage');
export const DevicesReceiptPage = devices('DevicesReceiptPage');
export const LabelPage = jcstar('LabelPage');
export const SearchPage = jcstar('SearchPage');
export const SignedInPage = staff('SignedInPage');
export const SignedOutPage = staff('SignedOutPage');
export const StatisticsPage = statistics('StatisticsPage');

export function fetchAhead(): void {
  fetchPages().catch(() => {
    // The page that needs them asks again and says so if it fails.
  });
}

/** Before the connection may be lost: on the page whose link leads there. */
export function fetchIncidentsAhead(): void {
  fetchIncidentPages().catch(() => {
    // As above.
  });
}

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
