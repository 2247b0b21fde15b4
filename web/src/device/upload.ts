/** Where a file is sent, as the API says it. */
export interface UploadTarget {
  url: string;
  method: string;
  headers: Record<string, string>;
}

/** SHA-256 in hexadecimal digits; undefined where the browser has none, as outside https and localhost. */
export async function digestOf(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sends a file to its address; whether all of it arrived. `fetch` tells no progress of what it sends. */
export function send(
  { url, method, headers }: UploadTarget,
  file: Blob,
  onProgress: (share: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(request.status >= 200 && request.status < 300);
    request.onerror = () => resolve(false);
    request.onabort = () => resolve(false);
    request.ontimeout = () => resolve(false);
    request.send(file);
  });
}

/** A size as people read it. */
export function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('ja-JP')} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
