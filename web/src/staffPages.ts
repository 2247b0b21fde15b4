export { SignedInPage, SignedOutPage } from './staff/SignedInPage';
export { DeskRoutes, IpaRoutes } from './staff/StaffRoutes';
