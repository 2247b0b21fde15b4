import { Route, Switch } from 'wouter';
import { CommunitiesPage } from './communities/CommunitiesPage';
import { CommunityPage } from './communities/CommunityPage';
import {
  BlankSheetPage,
  CaseFinderPage,
  CasePage,
  CaseReceiptPage,
  CaseSheetsPage,
  CheckPage,
  DeskRoutes,
  DevicesPage,
  DevicesReceiptPage,
  DiagnosisPage,
  HistoryPage,
  IncidentPage,
  IpaRoutes,
  LabelPage,
  LaterPages,
  OfficesPage,
  OpenAssessmentPage,
  OpenDiagnosisPage,
  OpenReportPage,
  OpenResultPage,
  OpenSheetsPage,
  ReceiptPage,
  ReportPage,
  ResultPage,
  SearchPage,
  SignedInPage,
  SignedOutPage,
  VersionPage,
  ViewedResultPage,
} from './laterPages';
import { Footer } from './layout/Footer';
import { Header } from './layout/Header';
import { NotFoundPage } from './layout/NotFoundPage';

export function App() {
  return (
    <>
      <Header />
      <main id="main" tabIndex={-1}>
        <LaterPages>
          <Switch>
            <Route path="/" component={CommunitiesPage} />
            <Route path="/diagnosis" component={OpenDiagnosisPage} />
            <Route path="/diagnosis/result" component={OpenResultPage} />
            <Route path="/communities/:community">
              {({ community }) => <CommunityPage key={community} community={community} />}
            </Route>
            <Route path="/communities/:community/diagnosis">
              {({ community }) => <DiagnosisPage key={community} community={community} />}
            </Route>
            <Route path="/communities/:community/history">
              {({ community }) => <HistoryPage key={community} community={community} />}
            </Route>
            <Route path="/communities/:community/offices">
              {({ community }) => <OfficesPage key={community} community={community} />}
            </Route>
            <Route path="/communities/:community/incident">
              {({ community }) => <IncidentPage key={community} community={community} />}
            </Route>
            <Route path="/incident">{() => <IncidentPage community={undefined} />}</Route>
            <Route path="/incident/report" component={OpenReportPage} />
            <Route path="/incident/sheets" component={OpenSheetsPage} />
            <Route path="/incident/result" component={OpenAssessmentPage} />
            <Route path="/communities/:community/incident/report">
              {({ community }) => <ReportPage key={community} community={community} />}
            </Route>
            <Route path="/communities/:community/incidents">
              {({ community }) => <CaseFinderPage key={community} community={community} />}
            </Route>
            <Route path="/communities/:community/incidents/:incident">
              {({ community, incident }) => (
                <CasePage key={incident} community={community} incident={incident} />
              )}
            </Route>
            <Route path="/communities/:community/incidents/:incident/add">
              {({ community, incident }) => (
                <VersionPage key={incident} community={community} incident={incident} />
              )}
            </Route>
            <Route path="/communities/:community/incidents/:incident/sheets">
              {({ community, incident }) => (
                <CaseSheetsPage key={incident} community={community} incident={incident} />
              )}
            </Route>
            <Route path="/communities/:community/incidents/:incident/receipt">
              {({ community, incident }) => (
                <CaseReceiptPage key={incident} community={community} incident={incident} />
              )}
            </Route>
            <Route path="/offices">{() => <OfficesPage community={undefined} />}</Route>
            <Route path="/communities/:community/results/:diagnosis">
              {({ community, diagnosis }) => (
                <ResultPage key={diagnosis} community={community} diagnosis={diagnosis} />
              )}
            </Route>
            <Route path="/communities/:community/results/:diagnosis/receipt">
              {({ community, diagnosis }) => (
                <ReceiptPage key={diagnosis} community={community} diagnosis={diagnosis} />
              )}
            </Route>
            <Route path="/communities/:community/views/:diagnosis">
              {({ community, diagnosis }) => (
                <ViewedResultPage key={diagnosis} community={community} diagnosis={diagnosis} />
              )}
            </Route>
            <Route path="/communities/:community/devices">
              {({ community }) => <DevicesPage key={community} community={community} />}
            </Route>
            <Route path="/communities/:community/devices/receipt">
              {({ community }) => <DevicesReceiptPage key={community} community={community} />}
            </Route>
            <Route path="/communities/:community/desk/*?">
              {({ community }) => <DeskRoutes key={community} community={community} />}
            </Route>
            <Route path="/ipa/*?" component={IpaRoutes} />
            <Route path="/staff/signed-in" component={SignedInPage} />
            <Route path="/staff/signed-out" component={SignedOutPage} />
            <Route path="/jcstar" component={SearchPage} />
            <Route path="/jcstar/check" component={CheckPage} />
            <Route path="/jcstar/labels/:number">
              {({ number }) => <LabelPage key={number} number={number} />}
            </Route>
            <Route path="/sheet" component={BlankSheetPage} />
            <Route component={NotFoundPage} />
          </Switch>
        </LaterPages>
      </main>
      <Footer />
    </>
  );
}
