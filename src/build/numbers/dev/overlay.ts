import type { Finding } from '../finding.ts';
import { describeFinding } from '../report.ts';

/** Outlines each number that is wrong or unbound where it stands. Runs in the author's browser only. */
const MARK_SCRIPT = `
const covered = 'data,[data-value],[data-bind],[data-plain],time,pre,script,style,#number-findings';
for (const { check, subject, shown } of JSON.parse(document.getElementById('number-subjects').textContent)) {
  const place = CSS.escape(subject.replace('.', '/#'));
  for (const data of document.querySelectorAll('a[href$="/numbers/' + place + '"][data-value],data[data-claim="' + CSS.escape(subject) + '"]')) {
    if (!shown || data.textContent.replace(/\\s+/g, ' ').trim() === shown) data.style.outline = '2px solid red';
  }
  if (check !== 'N201') continue;
  const numeral = new RegExp('(?<![\\\\p{L}\\\\p{N}.,-])' + subject.replace(/[.]/g, '\\\\.') + '(?![\\\\p{L}\\\\p{N}])', 'u');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const at = text.data.search(numeral);
    if (at < 0 || text.parentElement.closest(covered + ',mark')) continue;
    const mark = document.createElement('mark');
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + subject.length);
    range.surroundContents(mark);
    mark.style.outline = '2px solid red';
    break;
  }
}`;

/** A page as `npm run dev` shows it: all findings in a box, and each number marked in place. Unchanged when nothing is wrong. */
export function withFindings(html: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return html;
  const subjects = JSON.stringify(findings.map(({ check, subject, shown }) => ({ check, subject, shown }))).replaceAll('<', '\\u003c');
  const box = `
<details id="number-findings" open style="position:fixed;inset:auto 0 0;max-height:40vh;overflow:auto;background:#fff;color:#900;border-top:3px solid red;padding:.5rem 1rem;z-index:99">
<summary>Numbers to mend on this page: ${findings.length}</summary><pre style="white-space:pre-wrap">${escapeHtml(findings.map(describeFinding).join('\n\n'))}</pre></details>
<script type="application/json" id="number-subjects">${subjects}</script><script type="module">${MARK_SCRIPT}</script>`;
  return html.includes('</body>') ? html.replace('</body>', () => `${box}</body>`) : html + box;
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
