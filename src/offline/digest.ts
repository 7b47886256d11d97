/** So many bytes tell the versions of a file apart; it guards against a mixture, not against forgery. */
const BYTES = 6;

/** The digest of a file's content, as the list of a version has it. */
export async function digestOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content), 0, BYTES);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
