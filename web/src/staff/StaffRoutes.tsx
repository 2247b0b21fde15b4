import { Route, Switch } from 'wouter';
import { CodesPage } from '../desk/CodesPage';
import { DeviceKindsPage } from '../desk/DeviceKindsPage';
import { FirmPage } from '../desk/FirmPage';
import { FirmsPage } from '../desk/FirmsPage';
import { HandoutPage } from '../desk/HandoutPage';
import { DeskIncidentPage } from '../desk/incidents/DeskIncidentPage';
import { EnterIncidentPage } from '../desk/incidents/EnterIncidentPage';
import { IncidentsPage } from '../desk/incidents/IncidentsPage';
import { PaperPage } from '../desk/PaperPage';
import { StatisticsPage } from '../laterPages';
import { NotFoundPage } from '../layout/NotFoundPage';
import { AuditPage } from './audit/AuditPage';
import { ClosingPage, ClosingRequestPage, LastClosingPage } from './closing/ClosingPage';
import { DeskHome } from './DeskHome';
import { EditCommunityPage } from './ipa/EditCommunityPage';
import { IpaHome } from './ipa/IpaHome';
import { OpenCommunityPage } from './ipa/OpenCommunityPage';
import { ComparePage } from './lists/ComparePage';
import { ImportPage } from './lists/ImportPage';
import { ListsPage } from './lists/ListsPage';
import { JoinPage } from './members/JoinPage';
import { MembersPage } from './members/MembersPage';
import { IPA } from './membership';
import { NoMembership } from './NoMembership';
import { StaffArea } from './StaffArea';
import './staff.css';
import './ipa/ipa.css';
import './lists/lists.css';
import '../desk/desk.css';
import '../desk/handout.css';
import '../desk/incidents/incidents.css';
import '../desk/paper.css';
import '../incident/incident.css';
import '../report/report.css';

/** The pages of those who work for a community. Addresses without an entry of the navigation stand here too. */
export function DeskRoutes({ community }: { community: string }) {
  return (
    <Switch>
      <Route path="/communities/:community/desk/join">
        <JoinPage community={community} />
      </Route>
      <Route>
        <StaffArea community={community} elsewhere={<LastRoutes community={community} />}>
          <Switch>
            <Route path="/communities/:community/desk" component={DeskHome} />
            <Route path="/communities/:community/desk/members" component={MembersPage} />
            <Route path="/communities/:community/desk/audit" component={AuditPage} />
            <Route path="/communities/:community/desk/firms" component={FirmsPage} />
            <Route path="/communities/:community/desk/firms/:firm">
              {({ firm }) => <FirmPage key={firm} firm={firm} />}
            </Route>
            <Route path="/communities/:community/desk/incidents" component={IncidentsPage} />
            <Route path="/communities/:community/desk/incidents/new" component={EnterIncidentPage} />
            <Route path="/communities/:community/desk/incidents/:incident">
              {({ incident }) => <DeskIncidentPage key={incident} incident={incident} />}
            </Route>
            <Route path="/communities/:community/desk/codes" component={CodesPage} />
            <Route path="/communities/:community/desk/codes/:code">
              {({ code }) => <HandoutPage code={code} />}
            </Route>
            <Route path="/communities/:community/desk/paper" component={PaperPage} />
            <Route path="/communities/:community/desk/device-kinds" component={DeviceKindsPage} />
            <Route path="/communities/:community/desk/statistics" component={StatisticsPage} />
            <Route path="/communities/:community/desk/closing">
              <ClosingPage community={community} />
            </Route>
            <Route component={NotFoundPage} />
          </Switch>
        </StaffArea>
      </Route>
    </Switch>
  );
}

/** What is open to somebody who is no member, or no longer. */
function LastRoutes({ community }: { community: string }) {
  return (
    <Switch>
      <Route path="/communities/:community/desk/closing">
        <LastClosingPage community={community} />
      </Route>
      <Route component={NoMembership} />
    </Switch>
  );
}

/** The pages of those who work for IPA. */
export function IpaRoutes() {
  return (
    <Switch>
      <Route path="/ipa/join">
        <JoinPage community={IPA} />
      </Route>
      <Route>
        <StaffArea community={IPA}>
          <Switch>
            <Route path="/ipa" component={IpaHome} />
            <Route path="/ipa/new" component={OpenCommunityPage} />
            <Route path="/ipa/audit" component={AuditPage} />
            <Route path="/ipa/communities/:community">
              {({ community }) => <EditCommunityPage key={community} community={community} />}
            </Route>
            <Route path="/ipa/statistics" component={StatisticsPage} />
            <Route path="/ipa/members" component={MembersPage} />
            <Route path="/ipa/lists">
              <ListsPage catalogue="jcstar-labels" />
            </Route>
            <Route path="/ipa/lists/foreign-labels">
              <ListsPage catalogue="foreign-labels" />
            </Route>
            <Route path="/ipa/lists/:id">{({ id }) => <ImportPage key={id} id={id} />}</Route>
            <Route path="/ipa/lists/:after/compared/:before">
              {({ after, before }) => (
                <ComparePage key={`${before} ${after}`} before={before} after={after} />
              )}
            </Route>
            <Route path="/ipa/communities/:community/closing">
              {({ community }) => <ClosingRequestPage community={community} />}
            </Route>
            <Route component={NotFoundPage} />
          </Switch>
        </StaffArea>
      </Route>
    </Switch>
  );
}
