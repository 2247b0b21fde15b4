import { askedEarly } from './early';
import { type Failure, failureOf, LOST_CONNECTION } from './failure';

/** `etag` names the version of what came, where the server gives one; it is what If-Match sends back. */
export type Outcome<T> = { ok: true; value: T; etag?: string } | { ok: false; failure: Failure };

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers?: Record<string, string>;
  /** Sent as it is, so that a retry sends the same bytes. */
  body?: string;
  signal?: AbortSignal;
}

/** Longer than a function's own limit of time, so that its answer is not missed. */
const PATIENCE_MS = 30_000;

/** Asks the API. Whatever goes wrong is a value; only a cancelled request throws. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<Outcome<T>> {
  const abort = new AbortController();
  const cancel = () => abort.abort();
  options.signal?.addEventListener('abort', cancel);
  const patience = setTimeout(cancel, PATIENCE_MS);
  try {
    const response = await (askedEarly(path) ?? ask(path, options, abort.signal));
    const body = await bodyOf(response);
    return response.ok && (body !== undefined || response.status === 204)
      ? { ok: true, value: body as T, ...etagOf(response) }
      : { ok: false, failure: failureOf(response.status, body) };
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    return { ok: false, failure: LOST_CONNECTION };
  } finally {
    clearTimeout(patience);
    options.signal?.removeEventListener('abort', cancel);
  }
}

function ask(path: string, options: RequestOptions, signal: AbortSignal): Promise<Response> {
  return fetch(path, {
    method: options.method ?? 'GET',
    headers: headersOf(options),
    body: options.body ?? null,
    signal,
  });
}

function headersOf(options: RequestOptions): Record<string, string> {
  const sent = options.body === undefined ? {} : { 'Content-Type': 'application/json' };
  return { Accept: 'application/json', ...sent, ...options.headers };
}

/** Compression on the way weakens a tag, and If-Match takes strong ones only. */
function etagOf(response: Response): { etag?: string } {
  const etag = response.headers.get('ETag');
  return etag === null ? {} : { etag: etag.replace(/^W\//, '') };
}

/** The body as JSON, or undefined where it is none. A broken connection still throws. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
