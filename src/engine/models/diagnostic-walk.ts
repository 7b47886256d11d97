import { invalid, value, type Outcome } from '../outcome.ts';
import type { RuleId } from '../rules.ts';

/** A question about a metric, with a next node for each answer. */
export interface CheckNode {
  readonly kind: 'check';
  readonly check: string;
  /** The threshold that the question asks about. */
  readonly rule?: RuleId;
  readonly answers: readonly { readonly answer: string; readonly next: string }[];
}

/** What is likely wrong and what to try. When it does not reach the stop condition, the walk goes on at `otherwise`. */
export interface ExperimentNode {
  readonly kind: 'experiment';
  readonly cause: string;
  readonly experiment: string;
  readonly otherwise?: string;
}

/** The causes that this tree knows are used up. */
export interface ExhaustedNode {
  readonly kind: 'exhausted';
  readonly advice: string;
}

export type DiagnosticNode = CheckNode | ExperimentNode | ExhaustedNode;

/** From a symptom, by checks, to an experiment; a stop condition says when the symptom is gone. */
export interface DiagnosticTree {
  readonly name: string;
  readonly title: string;
  readonly symptom: string;
  readonly symptomRules: readonly RuleId[];
  readonly start: string;
  readonly nodes: Readonly<Record<string, DiagnosticNode>>;
  readonly stop: string;
  readonly stopRules: readonly RuleId[];
}

/** Where a walk stands: the nodes passed, first to last, and whether the last asks for an answer. */
export interface Walk {
  readonly path: readonly DiagnosticNode[];
  readonly at: DiagnosticNode;
  readonly isDone: boolean;
  /** The answers to choose from now; empty when the walk is done. */
  readonly options: readonly string[];
}

/** The two answers to an experiment: the stop condition is reached, or it is not. */
export const EXPERIMENT_ANSWERS = ['The stop condition is reached', 'It is not'] as const;
const NOT_REACHED = 1;

/** What may be answered at a node. An experiment with nothing after it ends the walk either way. */
export function optionsAt(node: DiagnosticNode): readonly string[] {
  if (node.kind === 'check') return node.answers.map(({ answer }) => answer);
  return node.kind === 'experiment' && node.otherwise !== undefined ? EXPERIMENT_ANSWERS : [];
}

/** The node that an answer leads to; undefined when the walk ends there. */
function nextName(node: DiagnosticNode, answer: number): string | undefined {
  if (node.kind === 'check') return node.answers[answer]?.next;
  return node.kind === 'experiment' && answer === NOT_REACHED ? node.otherwise : undefined;
}

function nodeNamed(tree: DiagnosticTree, name: string): DiagnosticNode {
  const node = tree.nodes[name];
  if (!node) throw new Error(`the tree “${tree.name}” has no node “${name}”`);
  return node;
}

/**
 * Walks a tree by the numbers of the answers, first answer 0.
 * @returns where that leads, or `invalid` when an answer does not exist or comes after the end.
 */
export function walk(tree: DiagnosticTree, answers: readonly number[]): Outcome<Walk> {
  let at = nodeNamed(tree, tree.start);
  let isDone = false;
  const path = [at];
  for (const answer of answers) {
    if (isDone || optionsAt(at)[answer] === undefined) {
      return invalid('An answer was given that this question does not have, so the walk starts again from the symptom');
    }
    const next = nextName(at, answer);
    if (next === undefined) {
      isDone = true;
    } else {
      at = nodeNamed(tree, next);
      path.push(at);
    }
  }
  const options = isDone ? [] : optionsAt(at);
  return value({ path, at, isDone: isDone || options.length === 0, options });
}
