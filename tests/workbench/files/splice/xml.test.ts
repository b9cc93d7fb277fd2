import * as fc from 'fast-check';
import { attribute, withAttribute } from '../../../../src/workbench/files/splice/xml/attributes';
import {
  childElements,
  childrenOf,
  innerOf,
  rootOf,
  sourceOf,
} from '../../../../src/workbench/files/splice/xml/elements';
import { placeFor } from '../../../../src/workbench/files/splice/xml/ordered';
import { applySplices } from '../../../../src/workbench/files/splice/xml/splice';
import {
  decodeOffice,
  decodeXml,
  officeText,
  xmlAttribute,
  xmlText,
} from '../../../../src/workbench/files/splice/xml/text';

function children(xml: string): readonly string[] {
  return childrenOf(xml, rootOf(xml)).map((element) => sourceOf(xml, element));
}

describe('finding elements', () => {
  test('declarations, document types, comments, character data and instructions are passed over', () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE a [<!ELEMENT a ANY>]><!-- <b/> --><a><!-- <c> --><b><![CDATA[</b>]]></b><?x <d/> ?><e/></a>';
    expect(children(xml)).toEqual(['<b><![CDATA[</b>]]></b>', '<e/>']);
  });

  test('a ">" inside a value does not end a tag', () => {
    expect(children(`<a><b x="1 > 0" y='/>'>t</b><c/></a>`)).toEqual([`<b x="1 > 0" y='/>'>t</b>`, '<c/>']);
  });

  test('prefixes do not count, nested elements of the same name do', () => {
    const xml = '<x:a><x:b><x:b/></x:b><b/></x:a>';
    expect(childrenOf(xml, rootOf(xml)).map(({ name }) => name)).toEqual(['b', 'b']);
  });

  test('an element in tags of its own and a self-closed one both hold nothing', () => {
    const xml = '<a><b></b><b /></a>';
    const inner = childElements(xml, 3, xml.length - 4).map((element) => innerOf(xml, element));
    expect(inner).toEqual(['', '']);
  });
});

describe('attributes', () => {
  test('a value is read whatever its quotes, and not mistaken for one whose name ends alike', () => {
    expect(attribute(`<c xr="no" r = 'A1'/>`, 'r')).toBe('A1');
    expect(attribute('<c r="a&amp;&#x62;&quot;"/>', 'r')).toBe('a&b"');
    expect(attribute('<c xr="no"/>', 'r')).toBeUndefined();
  });

  test.each([
    ['<c r="A1" t="s">', 't', null, '<c r="A1">'],
    ['<c r="A1" t="s"/>', 't', 'str', '<c r="A1" t="str"/>'],
    ['<c r="A1" />', 's', 3, '<c r="A1" s="3" />'],
    ['<c r="A1">', 'x', null, '<c r="A1">'],
  ])('%s with %s as %s', (tag, name, value, changed) => {
    expect(withAttribute(tag, name, value)).toBe(changed);
  });
});

describe('splicing', () => {
  test('what is not touched stays; insertions at one place keep their order', () => {
    const document = 'abcdef';
    const spliced = applySplices(document, [
      { start: 4, end: 5, text: 'E' },
      { start: 1, end: 1, text: '1' },
      { start: 1, end: 1, text: '2' },
    ]);
    expect(spliced).toBe('a12bcdEf');
  });

  test('changes that overlap are a mistake', () => {
    const overlapping = [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ];
    expect(() => applySplices('abcdef', overlapping)).toThrow(RangeError);
  });

  test('a new element stands behind those that must not follow it, and before those that must', () => {
    const xml = '<a><one/><unknown/><three/></a>';
    const at = placeFor(xml, rootOf(xml), 'two', ['one', 'two', 'three']);
    expect(xml.slice(0, at)).toBe('<a><one/>');
  });
});

describe('text', () => {
  test('any text comes back from an attribute and from an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
        expect(decodeXml(xmlText(clean))).toBe(clean);
        expect(decodeXml(xmlAttribute(clean))).toBe(clean);
      }),
    );
  });

  test('any text at all comes back from where Office reads strings', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '_', 'x', '0', '4', '1', '\r', '\u0001', '&', '<', '"'),
    });
    fc.assert(fc.property(text, (typed) => expect(decodeOffice(officeText(typed))).toBe(typed)));
  });
});
