import { generator, type Generator } from '../../../src/engine/decide/generator.ts';

const TOKENS = [
  ...['NaN', 'Infinity', '-1', '1e999', '-0', '0x10', '1e-320', 'null', 'true', '""', '{}', '[]', '[[[[', '}', ',', '_', '&', '=', '%', '%zz', '%00'],
  ...['__proto__', 'constructor', 'toString', '<script>alert(1)</script>', 'javascript:alert(1)', '\u0000', '\u2028', '\ud800', '𝟙', '٣', '1,5', '$', 'v=9', '&v=1'],
  ...['"version": 3', '"version": 1', 'measured', 'openai/gpt-5.5', 'gate_90_m', 'y', '9'.repeat(400)],
];

const pick = <T>(random: Generator, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

function mutated(text: string, random: Generator): string {
  const [at, length] = [Math.floor(random() * (text.length + 1)), Math.floor(random() * 12)];
  const [before, cut, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  const kind = random();
  if (kind < 0.4) return before + pick(random, TOKENS) + after;
  if (kind < 0.6) return before + after;
  if (kind < 0.75) return before + cut + cut + after;
  if (kind < 0.9) return before + String.fromCharCode(Math.floor(random() * 256)) + text.slice(at + 1);
  return text.slice(at) + text.slice(0, at);
}

const noise = (random: Generator): string =>
  Array.from({ length: Math.floor(random() * 60) }, () => (random() < 0.3 ? pick(random, TOKENS) : String.fromCharCode(Math.floor(random() * 0x250)))).join('');

/** That many hostile texts, the same every time: noise, and good texts with a few things broken. */
export function* hostileTexts(howMany: number, good: readonly string[], seed: number): IterableIterator<string> {
  const random = generator(seed, 'hostile');
  for (let index = 0; index < howMany; index += 1) {
    if (random() < 0.1) yield noise(random);
    else {
      let text = pick(random, good);
      for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes -= 1) text = mutated(text, random);
      yield text;
    }
  }
}
