import type { TextKey } from '../texts/staff';
import type { Role } from './membership';

interface Entry {
  /** Below the desk, or below IPA's pages. */
  path: string;
  label: TextKey;
  /** What it is for, on the first page. */
  about?: TextKey;
  roles: Role[];
}

/** Each entry has its route in `StaffRoutes`, and shows to those who may use it. */
export const COMMUNITY_ENTRIES: Entry[] = [
  { path: '', label: 'staff.home', roles: ['OWNER', 'STAFF', 'LECTURER'] },
  { path: '/firms', label: 'staff.firms', about: 'staff.firmsAbout', roles: ['OWNER', 'STAFF'] },
  {
    path: '/incidents',
    label: 'cases.nav',
    about: 'cases.navAbout',
    roles: ['OWNER', 'STAFF'],
  },
  { path: '/codes', label: 'staff.codes', about: 'staff.codesAbout', roles: ['OWNER', 'STAFF'] },
  { path: '/paper', label: 'staff.paper', about: 'staff.paperAbout', roles: ['OWNER', 'STAFF'] },
  {
    path: '/device-kinds',
    label: 'staff.kinds',
    about: 'staff.kindsAbout',
    roles: ['OWNER', 'STAFF'],
  },
  {
    path: '/statistics',
    label: 'statistics.nav',
    about: 'statistics.navAbout',
    roles: ['OWNER', 'STAFF'],
  },
  { path: '/members', label: 'staff.members', about: 'staff.membersAbout', roles: ['OWNER'] },
  { path: '/audit', label: 'staff.trail', about: 'staff.trailAbout', roles: ['OWNER'] },
  { path: '/closing', label: 'closing.entry', about: 'closing.entryAbout', roles: ['OWNER'] },
];

export const IPA_ENTRIES: Entry[] = [
  { path: '', label: 'ipa.listTitle', roles: ['IPA'] },
  { path: '/new', label: 'ipa.openTitle', roles: ['IPA'] },
  { path: '/statistics', label: 'statistics.nav', roles: ['IPA'] },
  { path: '/lists', label: 'lists.entry', roles: ['IPA'] },
  { path: '/members', label: 'staff.members', roles: ['IPA'] },
  { path: '/audit', label: 'staff.trail', roles: ['IPA'] },
];
