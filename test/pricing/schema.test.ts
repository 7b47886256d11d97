import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaFiles } from '../../src/build/pricing/schemas.ts';
import { isCertainlyAfter, isDay, isMonth } from '../../src/engine/pricing/dates.ts';
import { PLAUSIBLE } from '../../src/engine/pricing/plausible.ts';
import { RATES, type RateKey } from '../../src/engine/pricing/rates.ts';
import { rowFindings } from '../../src/engine/pricing/row-checks.ts';
import { authoredVendor, type AuthoredVendor } from '../../src/engine/pricing/schema.ts';
import { root } from '../support/bad-files.ts';

const RATE_KEYS = Object.keys(RATES) as RateKey[];

const vendors = readdirSync(join(root, 'pricing'))
  .filter((file) => /^(?!(?:edition|facts|facts-[a-z-]+|gpus|names)\.yaml$).*\.yaml$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, 'pricing', file), 'utf8') }));

const ratesOf = (vendor: AuthoredVendor) =>
  Object.values(vendor.offers).flatMap(({ rows }) => rows.flatMap(({ rates }) => Object.keys(rates).map((key) => ({ rates, key: key as RateKey }))));

describe('a rate a thousandfold off', () => {
  test.each(vendors)('is refused wherever it stands in $file, in either direction', ({ text }) => {
    expect(authoredVendor.safeParse(parse(text)).success).toBe(true);
    const count = ratesOf(parse(text) as AuthoredVendor).length;
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      for (const factor of [1000, 1 / 1000]) {
        const vendor = parse(text) as AuthoredVendor;
        const { rates, key } = ratesOf(vendor)[index]!;
        rates[key] = rates[key]! * factor;
        expect(authoredVendor.safeParse(vendor).success, `${key} times ${factor}`).toBe(false);
      }
    }
  });

  test.each(RATE_KEYS)('%s: no plausible rate stays plausible', (key) => {
    const [low, high] = PLAUSIBLE[key];
    const isRefused = (rate: number) => rowFindings({ rates: { [key]: rate } }).some(({ path, expected }) => path[1] === key && /exception|no line/.test(expected));
    fc.assert(
      fc.property(fc.double({ min: low, max: high, noNaN: true }), (rate) => !isRefused(rate) && isRefused(rate * 1000) && isRefused(rate / 1000)),
    );
  });

  test.each(RATE_KEYS)('%s: the ends of the band belong to it', (key) => {
    const offScale = (rate: number) => rowFindings({ rates: { [key]: rate } }).some(({ found }) => /too (low|high)/.test(found));
    const [low, high] = PLAUSIBLE[key];
    expect([low, high, low * 0.999, high * 1.001].map(offScale)).toEqual([false, false, true, true]);
  });
});

describe('a written exception', () => {
  const row = { rates: { input_usd_per_mtok: 3, output_usd_per_mtok: 12, cached_input_usd_per_mtok: 3.3 } };
  test('lets its rate stand', () => {
    expect(rowFindings(row)).toHaveLength(1);
    expect(rowFindings({ ...row, exceptions: { cached_input_usd_per_mtok: 'the page says so' } })).toEqual([]);
  });
  test('lets no other rate stand', () => {
    const findings = rowFindings({ ...row, exceptions: { output_usd_per_mtok: 'the page says so' } });
    expect(findings.map(({ path }) => path.join('.')).toSorted()).toEqual(['exceptions.output_usd_per_mtok', 'rates.cached_input_usd_per_mtok']);
  });
  test('covers a price of 0', () => {
    const free = { rates: { input_usd_per_mtok: 0, output_usd_per_mtok: 12 } };
    expect(rowFindings(free)).toHaveLength(1);
    expect(rowFindings({ ...free, exceptions: { input_usd_per_mtok: 'a free preview' } })).toEqual([]);
  });
});

describe('both sides of a bound between two rates', () => {
  const found = (rates: Partial<Record<RateKey, number>>) => rowFindings({ rates }).map(({ path }) => path[1]);
  test.each<[RateKey, RateKey, 'above' | 'below']>([
    ['cached_input_usd_per_mtok', 'input_usd_per_mtok', 'above'],
    ['output_usd_per_mtok', 'input_usd_per_mtok', 'below'],
    ['batch_input_usd_per_mtok', 'input_usd_per_mtok', 'above'],
    ['batch_output_usd_per_mtok', 'output_usd_per_mtok', 'above'],
    ['priority_input_usd_per_mtok', 'input_usd_per_mtok', 'below'],
    ['priority_output_usd_per_mtok', 'output_usd_per_mtok', 'below'],
    ['long_context_input_usd_per_mtok', 'input_usd_per_mtok', 'below'],
    ['long_context_output_usd_per_mtok', 'output_usd_per_mtok', 'below'],
    ['cache_write_5m_usd_per_mtok', 'input_usd_per_mtok', 'below'],
    ['cache_write_1h_usd_per_mtok', 'cache_write_5m_usd_per_mtok', 'below'],
  ])('%s against %s', (subject, other, wrong) => {
    const context = { long_context_over_tokens: 200_000, long_context_input_usd_per_mtok: 5 };
    const beside = subject.startsWith('long') ? context : {};
    expect(found({ ...beside, [other]: 5, [subject]: 5 })).toEqual([]);
    expect(found({ ...beside, [other]: 5, [subject]: wrong === 'above' ? 5.01 : 4.99 })).toEqual([subject]);
  });
});

describe('dates', () => {
  test('exist or not', () => {
    const days = ['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31', '2026-04-30'];
    const none = ['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '2026-01', '', '2026-01-01T00:00'];
    expect(days.filter((day) => !isDay(day))).toEqual([]);
    expect(none.filter(isDay)).toEqual([]);
    expect(['2026-01', '2026-12', '2026-00', '2026-13', '2026'].map(isMonth)).toEqual([true, true, false, false, false]);
  });
  test('agree with the calendar of the machine', () => {
    const day = fc.tuple(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));
    const pad = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const real = new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(`${year}-${pad(month)}-${pad(date)}`);
        return isDay(`${year}-${pad(month)}-${pad(date)}`) === real;
      }),
    );
  });
  test('a month is after a day only when none of its days is not', () => {
    expect(isCertainlyAfter('2026-05-31', '2026-05')).toBe(false);
    expect(isCertainlyAfter('2026-06', '2026-05-31')).toBe(true);
    expect(isCertainlyAfter('2026-05-13', '2026-05-12')).toBe(true);
    expect(isCertainlyAfter('2026-05-12', '2026-05-12')).toBe(false);
  });
});

describe('the JSON Schemas for editors', () => {
  test.each(schemaFiles())('$path is current (npm run schemas writes it)', ({ path, text }) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });
  test('every rate is described', () => {
    const vendor = schemaFiles().find(({ path }) => path.endsWith('vendor.json'))!.text;
    for (const key of RATE_KEYS) expect(vendor).toContain(`${RATES[key].label}, ${RATES[key].unit}, plausible from`);
  });
  test.each(['pricing', 'src/content/workloads'])('every YAML file of %s names one that exists on its first line', (folder) => {
    const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.yaml'));
    const schemas = schemaFiles().map(({ path }) => path);
    for (const file of files) {
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(root, folder, file), 'utf8')) ?? [];
      expect(schemas, file).toContain(`${folder}/${schema}`);
    }
  });
});
