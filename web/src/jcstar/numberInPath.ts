/** Signs that servers, gateways and caches refuse in a path, or take for something else, encoded or not. */
const ESCAPES: Record<string, string> = { '/': '~2F', '%': '~25', '~': '~7E' };

/** A 登録番号 as a part of a path. */
export function numberInPath(registrationNumber: string): string {
  return encodeURIComponent(registrationNumber.replace(/[/%~]/g, (sign) => ESCAPES[sign] ?? sign));
}

/** The 登録番号 that a part of a path names. */
export function numberOfPath(part: string): string {
  return decoded(part).replace(/~(2F|25|7E)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** What cannot be decoded is looked for as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
