import { describe, expect, test } from 'vitest';
import { firstPicture } from '#electron/device/import/first-picture.ts';
import { htmlToText } from '#electron/device/import/html-to-text.ts';

describe('HTML becomes plain text', () => {
  test.each([
    ['plain words', 'plain words'],
    ['5 &lt; 6 &amp; 7 &euro; &#8364; &#x20ac;', '5 < 6 & 7 € € €'],
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>two<br/>three', 'One\ntwo\nthree'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['<p>wrapped\nby the\n  editor</p>', 'wrapped by the editor'],
    ['a <a href="https://x.example">link</a> in words', 'a link in words'],
    ['<b>bold</b><i>italic</i>', 'bolditalic'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['a&nbsp;&nbsp;b', 'a b'],
    ['a<script>alert("x")</script>b', 'ab'],
    ['a<SCRIPT SRC=x></SCRIPT>b', 'ab'],
    ['a<style>p{color:red}</style>b', 'ab'],
    ['a<style><b>x</style>b', 'ab'],
    ['a<iframe src="javascript:x">old</iframe>b', 'ab'],
    ['a<object><param>x</object>b', 'ab'],
    ['a<svg onload=alert(1)><text>x</text></svg>b', 'ab'],
    ['a<template><p>x</p></template>b', 'ab'],
    ['a<!-- <p>hidden</p> -->b', 'ab'],
    ['a<![CDATA[x]]>b', 'ab'],
    ['a<script>never closed', 'a'],
    ['<img src=x onerror=alert(1)>a', 'a'],
    ['<p>never <b>closed', 'never closed'],
    ['stray</p></div> ends', 'stray\n\nends'],
    ['<<b>a</b>', '<a'],
    ['a < b and b > c', 'a < b and b > c'],
    ['x\u202eevil\u200b \u0000\u0008soft\u00adhyphen', 'xevil softhyphen'],
    ['half \ud800 pair', 'half \ufffd pair'],
    ['', ''],
  ])('%j → %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

test.each([
  ['<p>a</p><img alt="x" src="a.jpg" width="600">', 'a.jpg'],
  ['<IMG SRC=b.png>', 'b.png'],
  ['<img src="https://t.example/p.gif" width="1" height="1"><img src="c.jpg">', 'c.jpg'],
  ['<img src="data:image/png;base64,AA"><img src=""><img alt="none"><img src="d.jpg">', 'd.jpg'],
  ['<img\nsrc="e.jpg?a=1&amp;b=2"/>', 'e.jpg?a=1&b=2'],
  ['<p>no picture</p>', null],
  ['<imgx src="f.jpg">', null],
  ['<img src="', null],
])('The first picture of %j that can be seen is %s', (html, picture) => {
  expect(firstPicture(html)).toBe(picture);
});

test.each([
  ['a million nested elements', '<div>'.repeat(1_000_000)],
  ['a million elements that are never opened', '</b>'.repeat(1_000_000)],
  ['one attribute of ten million letters', `<p title="${'a'.repeat(10_000_000)}">`],
  ['half a million attributes', `<p ${'a '.repeat(500_000)}>`],
  ['a comment without an end', `<!--${'-'.repeat(5_000_000)}`],
  ['ten million brackets', '<'.repeat(10_000_000)],
])('%s are read no further than needed', (_what, html) => {
  expect(htmlToText(`<p>start</p>${html}`).length).toBeLessThan(70_000);
});
