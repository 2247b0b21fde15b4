/**
 * Asks for what the first page shows before anything else of the program has run: on a slow phone that takes longer
 * than the answer.
 */
const asked = new Map<string, Promise<Response>>();

function ask(path: string): void {
  const answer = fetch(path, { headers: { Accept: 'application/json' } });
  // Whoever takes it learns of a failure; nobody may.
  answer.catch(() => {});
  asked.set(path, answer);
}

const { pathname, search } = window.location;
if (pathname === '/' && /^(\?prefecture=[0-9]{2})?$/.test(search)) {
  ask(`/v1/communities${search}`);
  ask('/v1/question-sets/current');
}

/** The answer that was asked for early, once. */
export function askedEarly(path: string): Promise<Response> | undefined {
  const answer = asked.get(path);
  asked.delete(path);
  return answer;
}
