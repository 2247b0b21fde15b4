/** Opens the person's own mail program with a letter to nobody yet; nothing is sent from here. */
export function mailTo(subject: string, body: string): string {
  const lines = body.replace(/\n/g, '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
