import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SectionWords } from '#renderer/handbook/section-words.tsx';

const shown = (text: string) => renderToStaticMarkup(createElement(SectionWords, { text, isStill: true }));

describe('hostile Markdown is harmless', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![x](https://tracker.example/p.png)',
    '![x](javascript:alert(1))',
    '<iframe src="https://a.example"></iframe>',
    '<style>body{display:none}</style>',
    '<svg/onload=alert(1)>',
    '<form action="https://a.example"><button>Go</button></form>',
    '- [x] <input onfocus=alert(1) autofocus>',
    '<a href="javascript:alert(1)">x</a>',
    '[x]: javascript:alert(1)\n\n[x]',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox)',
    '[x](\u0001javascript:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '<https://a.example" onmouseover="alert(1)>',
    '`<script>`\n\n```html\n<script>alert(1)</script>\n```',
    '```"><img src=x onerror=alert(1)>\nx\n```',
    '| <img src=x onerror=alert(1)> |\n|---|\n| <script> |',
    '[^1]\n\n[^1]: <img src=x onerror=alert(1)>',
    '[x](#/manage/policy)',
    '[x](#../../settings)',
    '[x](//evil.example)',
    '[x](file:///etc/passwd)',
    '\u202e<b>x</b>\u0000',
  ])('%j', (markdown) => {
    const html = shown(markdown);
    expect(html).not.toMatch(
      /<(?:script|img|iframe|style|svg|form|button|input|object|embed|link|meta|base)\b/i,
    );
    expect(html).not.toMatch(/<[^>]*\son\w+\s*=/i);
    expect(html).not.toMatch(/(?:href|src|action)="\s*(?:javascript|data|vbscript|file|#\/manage|#\.\.)/i);
  });
});

test.each([
  ['[x](#claims)', '<a href="#/handbook/claims">x</a>'],
  ['[x](#claims/approved-links)', '<a href="#/handbook/claims/approved-links">x</a>'],
  ['[x](https://a.example/y)', '<a href="https://a.example/y">x</a>'],
  ['[x](mailto:a@b.example)', '<a href="mailto:a@b.example">x</a>'],
  ['[x](#/settings)', '<span>x</span>'],
  ['[x](javascript:1)', '<span>x</span>'],
])('the link %s becomes %s', (markdown, html) => {
  expect(shown(markdown)).toBe(`<p>${html}</p>`);
});

test('a text to try stands there as a quotation where nothing can be tried', () => {
  expect(shown('```try\n<b>Words</b>\n```')).toBe('<blockquote>&lt;b&gt;Words&lt;/b&gt;</blockquote>');
});
