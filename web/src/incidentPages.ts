import './incident/incident.css';
import './report/report.css';

export { IncidentPage } from './incident/IncidentPage';
export { CaseFinderPage } from './report/CaseFinderPage';
export { CasePage } from './report/CasePage';
export { CaseReceiptPage } from './report/CaseReceiptPage';
export { OpenAssessmentPage } from './report/OpenAssessmentPage';
export { OpenReportPage } from './report/OpenReportPage';
export { ReportPage } from './report/ReportPage';
export { CaseSheetsPage, OpenSheetsPage } from './report/sheets/SheetsPages';
export { VersionPage } from './report/VersionPage';
