import { codeOf, type Failure } from '../../api/failure';
import { failureText } from '../../layout/failureText';
import { type TextKey, text } from '../../texts/staff';

const BY_CODE: Record<string, TextKey> = {
  CLOSING_ASKED_ALREADY: 'closing.failureAsked',
  CLOSING_BEGUN: 'closing.failureBegun',
  CLOSING_SECOND_PERSON: 'closing.failureSecond',
  CLOSING_TOO_EARLY: 'closing.failureEarly',
  INVALID_REQUEST: 'closing.failureProof',
};

export function closingFailure(failure: Failure): string {
  const key = BY_CODE[codeOf(failure) ?? ''];
  return key ? text(key) : failureText(failure);
}
