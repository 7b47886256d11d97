import { describe, expect, test } from 'vitest';
import { DIAGNOSTIC_TREES } from '../../src/engine/models/diagnostic-trees.ts';
import { EXPERIMENT_ANSWERS, optionsAt, walk, type DiagnosticTree, type Walk } from '../../src/engine/models/diagnostic-walk.ts';
import { required } from '../../src/engine/outcome.ts';

const at = (tree: DiagnosticTree, answers: readonly number[]): Walk => required(walk(tree, answers));

/** Every walk that can be taken to its end. Would not return if a tree had a cycle. */
function everyWalk(tree: DiagnosticTree, answers: readonly number[] = []): Walk[] {
  const here = at(tree, answers);
  return here.isDone ? [here] : here.options.flatMap((_, answer) => everyWalk(tree, [...answers, answer]));
}

describe.each(DIAGNOSTIC_TREES)('$name', (tree) => {
  test('every node is reached, and every walk ends at an experiment or where causes are used up', () => {
    const walks = everyWalk(tree);
    expect(new Set(walks.flatMap(({ path }) => path))).toEqual(new Set(Object.values(tree.nodes)));
    for (const { at: end, path, options } of walks) {
      expect(['experiment', 'exhausted']).toContain(end.kind);
      expect(path.at(-1)).toBe(end);
      expect(options).toEqual([]);
      expect(new Set(path).size).toBe(path.length);
    }
  });

  test('it begins with a check, and each check has answers to choose between', () => {
    expect(tree.nodes[tree.start]!.kind).toBe('check');
    for (const node of Object.values(tree.nodes)) {
      if (node.kind === 'check') expect(node.answers.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('an experiment that works ends the walk there; one that does not leads on', () => {
    const untilExperiment = at(tree, [0]);
    expect(untilExperiment.at.kind).toBe('experiment');
    expect(untilExperiment.isDone).toBe(false);
    expect(untilExperiment.options).toEqual(EXPERIMENT_ANSWERS);
    expect(at(tree, [0, 0])).toMatchObject({ isDone: true, at: untilExperiment.at, options: [] });
    expect(at(tree, [0, 1]).path).toHaveLength(3);
    expect(at(tree, [0, 1]).isDone).toBe(false);
  });

  test('answers that do not exist, or come after the end, are refused', () => {
    for (const answers of [[9], [-1], [0.5], [NaN], [0, 0, 0], [0, 7]]) expect(walk(tree, answers).kind).toBe('invalid');
  });
});

test('without an answer the walk stands at the start', () => {
  const [tree] = DIAGNOSTIC_TREES;
  expect(at(tree!, [])).toMatchObject({
    isDone: false,
    path: [tree!.nodes[tree!.start]],
    options: ['Longer than the limit', 'Within the limit'],
  });
});

test('an experiment that nothing follows has nothing to answer', () => {
  expect(optionsAt({ kind: 'experiment', cause: 'c', experiment: 'e' })).toEqual([]);
});
