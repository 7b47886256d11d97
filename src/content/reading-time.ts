/** Words a minute of a careful reader of prose with numbers in it. */
const READING_SPEED = 220;

/** Minutes to read a chapter's MDX source, at least 1: markup, imports and table rules are not words. */
export function readingMinutes(source: string): number {
  const prose = source.replace(/^import .*$/gm, '').replace(/<[^>]+>/g, '').replace(/[|#*_`{}-]+/g, ' ');
  const words = prose.split(/\s+/).filter((word) => word !== '').length;
  return Math.max(1, Math.round(words / READING_SPEED));
}
