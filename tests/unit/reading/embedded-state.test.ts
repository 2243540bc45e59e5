import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignedJson, at, json, list, num, seek, str } from '../../../lib/reading/embedded-state';

describe('assignedJson', () => {
  test('stops at the bracket that closes the value, whatever stands in its strings or after it', () => {
    const script =
      'var a = 1; window.__state = {"title":"A } and \\"{\\" ]","n":[1,{"b":2}]}; fetch("/x").then((r) => { r() });';
    expect(assignedJson(script, 'window.__state')).toEqual({ title: 'A } and "{" ]', n: [1, { b: 2 }] });
  });

  test('passes over mentions that give no value', () => {
    expect(assignedJson('if (window.__state) use(window.__state); window.__state = [1]', 'window.__state')).toEqual([
      1,
    ]);
  });

  test('reads a name written as a key, in brackets, or parsed from a string', () => {
    expect(assignedJson('window["__state"]={"a":1}', '__state')).toEqual({ a: 1 });
    expect(assignedJson('self.x = {"posting": {"a":1}}', '"posting"')).toEqual({ a: 1 });
    expect(assignedJson('s = JSON.parse("{\\"a\\":\\"b\\\\\\"c\\"}");', 's')).toEqual({ a: 'b"c' });
  });

  test('gives nothing for broken or unclosed values', () => {
    for (const script of ['s = {"a":', 's = {a:1}', 's = "text"', 's = {"a":"\\', 's', 's = {]', 'nothing'])
      expect(assignedJson(script, 's')).toBeUndefined();
  });

  test('reads back any JSON object, followed by anything', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (value, rest) => {
        const written = JSON.stringify(value);
        expect(assignedJson(`window.__v = ${written};${rest}`, 'window.__v')).toEqual(JSON.parse(written));
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('s', '=', '{', '}', '[', ']', '"', '\\', ':', ' ', 'JSON.parse("') }),
        (script) => {
          assignedJson(script, 's');
        },
      ),
    );
  });
});

describe('getters', () => {
  test('follow a path and give up without throwing', () => {
    const value = { posts: [{ title: ' A ' }], none: null };
    expect(at(value, 'posts', 0, 'title')).toBe(' A ');
    expect(at(value, 'none', 'title')).toBeUndefined();
    expect(at(value, 'posts', 'title')).toBeUndefined();
    expect(at('text', 'length')).toBeUndefined();
  });

  test('see own properties only', () => {
    expect(at(json('{"__proto__":{"polluted":1}}'), 'polluted')).toBeUndefined();
    expect(at({}, 'constructor')).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('take only what has the right type', () => {
    expect([str('a'), str('  '), str(1), str(null)]).toEqual(['a', null, null, null]);
    expect([num(52.89), num('52.89'), num('52k'), num(Number.NaN), num('')]).toEqual([52.89, 52.89, null, null, null]);
    expect([list([1]), list('ab'), list({ 0: 1 })]).toEqual([[1], [], []]);
  });
});

describe('seek', () => {
  test('finds the outermost object of a name', () => {
    expect(seek({ a: { posting: { id: 2, posting: { id: 3 } } }, b: [{ x: 1 }] }, 'posting')).toEqual({
      id: 2,
      posting: { id: 3 },
    });
    expect(seek({ posting: 'text', a: [{ posting: { id: 4 } }] }, 'posting')).toEqual({ id: 4 });
    expect(seek({ a: 1 }, 'posting')).toBeUndefined();
  });

  test('gives up in a tree without end', () => {
    const behind = (entries: number) => ({ wide: Array.from({ length: entries }, () => ({})), more: { posting: {} } });
    expect(seek(behind(1_000), 'posting')).toEqual({});
    expect(seek({ first: behind(30_000) }, 'posting')).toEqual({});
    expect(seek({ wide: behind(30_000).wide, more: { deeper: behind(1) } }, 'posting')).toBeUndefined();
  });
});
