import { type TextKey, text } from '../texts/staff';
import type { Role } from './membership';

const NAMES: Record<Role, TextKey> = {
  OWNER: 'staff.roleOwner',
  STAFF: 'staff.roleStaff',
  LECTURER: 'staff.roleLecturer',
  IPA: 'staff.roleIpa',
};

export function roleName(role: Role): string {
  return text(NAMES[role]);
}
