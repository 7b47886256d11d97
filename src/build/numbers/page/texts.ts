import { isElement, type Element, type Node } from './nodes.ts';

/** Elements whose content no reader sees as text. */
export const UNSEEN = new Set(['script', 'style', 'template']);

/** Elements that stay in the line; every other one starts a stretch of text of its own. */
export const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q s samp small span strong sub sup time tspan u var wbr'.split(' '),
);

const ATTRIBUTES = ['alt', 'title', 'placeholder', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'label', 'summary'];
const UNSEEN_INPUTS = new Set(['hidden', 'checkbox', 'radio']);
const SPOKEN_META = /^(?:description|author|keywords|(?:og|twitter):(?:title|description|site_name|image:alt))$/;

/** Text in an attribute. */
export interface SpokenAttribute {
  readonly attribute: string;
  /** How a report names the place. */
  readonly where: string;
  readonly text: string;
}

/** The attributes of an element that a reader sees or hears. */
export function spokenAttributes({ name, attribs }: Element): readonly SpokenAttribute[] {
  if (name === 'meta') {
    const meta = attribs['name'] ?? attribs['property'] ?? '';
    return SPOKEN_META.test(meta) ? [{ attribute: 'content', where: `<meta ${meta}>`, text: attribs['content'] ?? '' }] : [];
  }
  const names = name === 'input' && !UNSEEN_INPUTS.has(attribs['type'] ?? 'text') ? [...ATTRIBUTES, 'value'] : ATTRIBUTES;
  return names.flatMap((attribute) => {
    const text = attribs[attribute];
    return text === undefined ? [] : [{ attribute, where: `${attribute} of <${name}>`, text }];
  });
}

/** All text inside a node that a reader sees, white space as it is in the file. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.data;
  if (!isElement(node) || UNSEEN.has(node.name)) return '';
  return node.children.map(textOf).join('');
}
