import { z } from 'zod';

/** A term as `glossary.yaml` has it. */
const authoredTerm = z.strictObject({
  term: z.string(),
  also: z.array(z.string()).default([]).meta({ description: 'Other names for the same thing.' }),
  means: z.string(),
  see: z.array(z.string()).default([]).meta({ description: 'Ids of terms that belong to it.' }),
  more: z.string().optional().meta({ description: 'The section that explains it best: chapter#section.' }),
});

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The glossary as its file has it. The id of a term is its anchor, so it never changes. */
export const glossaryFile = z
  .strictObject({ groups: z.array(z.strictObject({ title: z.string(), terms: z.record(z.string().regex(ID), authoredTerm) })) })
  .superRefine(({ groups }, context) => {
    const ids = groups.flatMap(({ terms }) => Object.keys(terms));
    const report = (message: string): void => context.addIssue({ code: 'custom', message });
    for (const id of ids.filter((id, index) => ids.indexOf(id) < index)) report(`“${id}” is defined twice`);
    for (const [id, { see }] of groups.flatMap(({ terms }) => Object.entries(terms))) {
      for (const other of see.filter((other) => other === id || !ids.includes(other))) report(`“${id}” points to “${other}”, which is no other term`);
    }
  });

/** With its place: the group's title, and the order in the file. */
export const glossaryTerm = authoredTerm.extend({ id: z.string(), group: z.string(), order: z.int() });
