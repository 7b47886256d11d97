import Answer from './Answer.astro';
import Claim from './Claim.astro';
import Correction from './Correction.astro';
import Disclosure from './Disclosure.astro';
import Formula from './Formula.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import MarkdownTable from './MarkdownTable.astro';
import Note from './Note.astro';
import Plain from './Plain.astro';
import Table from './Table.astro';

/** What authors may write in MDX without importing it, and what stands for the links and tables of Markdown. */
export const proseComponents = { a: Link, h2: Heading2, h3: Heading3, table: MarkdownTable, Answer, Claim, Correction, Disclosure, Formula, Note, Plain, Table };
