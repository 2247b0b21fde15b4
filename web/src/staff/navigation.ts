import type { TextKey } from '../texts/text';
import type { Role } from './membership';

interface Entry {
  /** Below the desk, or below IPA's pages. */
  path: string;
  label: TextKey;
  roles: Role[];
}

/** Each entry has its route in `StaffRoutes`, and shows to those who may use it. */
export const COMMUNITY_ENTRIES: Entry[] = [
  { path: '', label: 'staff.home', roles: ['OWNER', 'STAFF', 'LECTURER'] },
  { path: '/firms', label: 'staff.firms', roles: ['OWNER', 'STAFF'] },
  { path: '/codes', label: 'staff.codes', roles: ['OWNER', 'STAFF'] },
  { path: '/paper', label: 'staff.paper', roles: ['OWNER', 'STAFF'] },
  { path: '/members', label: 'staff.members', roles: ['OWNER'] },
  { path: '/audit', label: 'staff.trail', roles: ['OWNER'] },
  { path: '/closing', label: 'closing.entry', roles: ['OWNER'] },
];

export const IPA_ENTRIES: Entry[] = [
  { path: '', label: 'ipa.listTitle', roles: ['IPA'] },
  { path: '/new', label: 'ipa.openTitle', roles: ['IPA'] },
  { path: '/members', label: 'staff.members', roles: ['IPA'] },
  { path: '/audit', label: 'staff.trail', roles: ['IPA'] },
];
