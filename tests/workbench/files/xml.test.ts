import {
  child,
  childrenNamed,
  flag,
  numberOf,
  parseXml,
  unescapeText,
} from '../../../src/workbench/files/xml';

test('prefixes are dropped and entities are read', () => {
  const root = parseXml(
    '<x:a xmlns:x="u" n="1 &lt; 2" r:id="rId1"><x:b>two &amp; &#233;&#x20AC;</x:b></x:a>',
  );
  expect(root.name).toBe('a');
  expect(root.attributes).toEqual({ n: '1 < 2', id: 'rId1' });
  expect(child(root, 'b')?.text).toBe('two & é€');
});

test('a plain attribute keeps its name beside a prefixed one of the same name', () => {
  expect(parseXml('<a r:id="link" id="own"/>').attributes.id).toBe('own');
});

test('comments, instructions, CDATA and a > inside a value do not disturb', () => {
  const root = parseXml(
    `<?xml version="1.0"?><!-- <a> --><!DOCTYPE a><a f='x>"1"' ><![CDATA[<b>&amp;]]><c /></a>`,
  );
  expect(root.attributes.f).toBe('x>"1"');
  expect(root.text).toBe('<b>&amp;');
  expect(childrenNamed(root, 'c')).toHaveLength(1);
});

test.each(['<a><b></a>', '<a', '<a x="1', '', 'text'])('%s is refused', (broken) => {
  expect(() => parseXml(broken)).toThrow(SyntaxError);
});

test('yes, no and numbers are read as Office writes them', () => {
  const root = parseXml('<a yes="1" no="false" n="2.5" word="many"/>');
  expect([flag(root, 'yes'), flag(root, 'no', true), flag(root, 'gone', true)]).toEqual([true, false, true]);
  expect([numberOf(root, 'n'), numberOf(root, 'word'), numberOf(root, 'gone')]).toEqual([2.5, null, null]);
});

test('escaped characters come back', () => {
  expect(unescapeText('one_x000D_two_x005F_')).toBe('one\rtwo_');
});
