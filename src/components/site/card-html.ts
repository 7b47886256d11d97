import tokens from '../../styles/tokens.css?raw';
import { SHARE_IMAGE } from './share-image.ts';

/** What the image of a shared link shows. */
export interface CardText {
  readonly title: string;
  readonly quantity: string;
  readonly words: string;
  readonly date: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const STYLES = `
body { box-sizing: border-box; inline-size: ${SHARE_IMAGE.width}px; block-size: ${SHARE_IMAGE.height}px; margin: 0; padding: 56px 72px; display: flex; flex-direction: column; background: var(--color-paper); color: var(--color-ink); font: 44px/1.25 var(--font-text); }
p { margin: 0; }
.top, .bottom { display: flex; justify-content: space-between; align-items: baseline; font: 26px/1.3 var(--font-ui); color: var(--color-ink-quiet); }
.top b { font: 600 32px/1.3 var(--font-text); color: var(--color-ink); }
.says { flex: 1; display: flex; flex-direction: column; justify-content: center; margin-block: 28px; padding-inline-start: 36px; border-inline-start: 8px solid var(--color-mark); }
.quantity { font-size: 116px; line-height: 1.1; font-weight: 600; letter-spacing: -0.02em; font-variant-numeric: lining-nums; }
.bottom b { font: 600 36px/1.2 var(--font-text); color: var(--color-link); }`;

/** The document that is drawn: complete in itself, in the colors and faces of the site. */
export const cardHtml = ({ title, quantity, words, date }: CardText): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>${tokens}${STYLES}</style><body><div class="top"><b>Loaded Cost</b><span>${escape(date)}</span></div><div class="says"><p class="quantity">${escape(quantity)}</p><p>${escape(words)}</p></div><div class="bottom"><b>${escape(title)}</b></div></body></html>`;
