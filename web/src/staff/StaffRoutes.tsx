import { Route, Switch } from 'wouter';
import { NotFoundPage } from '../layout/NotFoundPage';
import { DeskHome } from './DeskHome';
import { IPA } from './membership';
import { StaffArea } from './StaffArea';
import './staff.css';

/** The pages of those who work for a community. Addresses without an entry of the navigation stand here too. */
export function DeskRoutes({ community }: { community: string }) {
  return (
    <StaffArea community={community}>
      <Switch>
        <Route path="/communities/:community/desk" component={DeskHome} />
        <Route component={NotFoundPage} />
      </Switch>
    </StaffArea>
  );
}

/** The pages of those who work for IPA. */
export function IpaRoutes() {
  return (
    <StaffArea community={IPA}>
      <Switch>
        <Route path="/ipa" component={DeskHome} />
        <Route component={NotFoundPage} />
      </Switch>
    </StaffArea>
  );
}
