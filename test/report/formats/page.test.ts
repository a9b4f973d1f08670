import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { page, type Page } from '../../../src/report/formats/html/page.js';
import { STYLE } from '../../../src/report/formats/html/style.js';
import { markup } from '../../../src/text/encode/html.js';
import { elementsIn, named } from './elements.js';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const pageWith = (more: Partial<Page> = {}): string =>
  page({
    lang: 'id',
    title: 'A & <B>',
    body: markup`<p>text</p>`,
    styles: [{ text: 'p{}', hash: 'sha256-s' }],
    ...more,
  });

const policyOf = (text: string): string => named(text, 'meta')[0]?.attributes['content'] ?? '';

test('the style sheet is the one whose hash the policy names: when it is changed, so is the hash in style.ts', () => {
  expect(STYLE.hash).toBe(hashOf(STYLE.text));
});

test('the style sheet fetches nothing', () => {
  expect(STYLE.text).not.toMatch(/@import|url\(/u);
});

describe('a page', () => {
  test('begins with its policy, which lets through its own style alone', () => {
    const elements = elementsIn(pageWith());
    const [first] = elements.slice(elements.findIndex(({ name }) => name === 'head') + 1);
    expect(first?.attributes['http-equiv']).toBe('Content-Security-Policy');
    expect(policyOf(pageWith())).toBe(
      "default-src 'none'; style-src 'sha256-s'; img-src data:; base-uri 'none'; form-action 'none'",
    );
  });

  test('says its language and title, and stands as it is between them', () => {
    expect(named(pageWith(), 'html')[0]?.attributes).toEqual({ lang: 'id' });
    expect(named(pageWith(), 'title')[0]?.text).toBe('A & <B>');
    expect(pageWith()).toMatch(/^<!doctype html>\n/u);
    expect(pageWith()).toContain('<style>p{}</style>');
    expect(pageWith()).not.toContain('<script');
  });

  test('runs the scripts that are its own, by their hashes', () => {
    const text = pageWith({
      styles: [
        { text: 'p{}', hash: 'sha256-s' },
        { text: 'a{}', hash: 'sha256-t' },
      ],
      scripts: [{ text: 'let a = 1 < 2', hash: 'sha256-u' }],
    });
    expect(policyOf(text)).toContain("style-src 'sha256-s' 'sha256-t'; script-src 'sha256-u'; img-src");
    expect(named(text, 'script').map((script) => script.text)).toEqual(['let a = 1 < 2']);
    expect(named(text, 'style').map((style) => style.text)).toEqual(['p{}', 'a{}']);
  });
});
