import { expect, test } from 'vitest';
import { gradeQuiz } from '#shared/handbook/grade-quiz.ts';
import { sectionProblems } from '#shared/handbook/section-problems.ts';

const good = { id: 'conduct', title: 'T', text: 'Words.', note: 'New.' };
const known = new Set(['conduct', 'claims']);

test.each<[string, Partial<typeof good>, string[]]>([
  ['a whole one', {}, []],
  [
    'links within, to the web and to mail',
    { text: '[a](#claims) [b](#claims/x) [c](https://a.example) [d](mailto:a@b.example)' },
    [],
  ],
  ['an address in pointed brackets', { text: '<https://a.example> <mailto:a@b.example>' }, []],
  ['hostile text in code', { text: 'x `<script>` \n```\n<img src=x>\n[a](javascript:1)\n```' }, []],
  ['no title', { title: ' ' }, ['title: ']],
  ['no text', { text: ' \n' }, ['empty: ']],
  ['headings only', { text: '## A\n## B' }, ['empty: ']],
  ['no sentence for members', { note: '' }, ['note: ']],
  ['an id with spaces', { id: 'My section' }, ['id: My section']],
  ['an id of a place of its own', { id: 'guide' }, ['id: guide']],
  ['HTML', { text: 'a <img src=x onerror=alert(1)>' }, ['html: <img src=x onerror=alert(1)>']],
  ['a picture', { text: '![a](https://a.example/p.png)' }, ['picture: https://a.example/p.png']],
  ['a link that runs', { text: '[a](javascript:alert(1))' }, ['link: javascript:alert(1']],
  ['a link without a lock', { text: '[a](http://a.example)' }, ['link: http://a.example']],
  ['a file', { text: '[a](file:///etc/passwd)' }, ['link: file:///etc/passwd']],
  ['a section that is not there', { text: '[a](#gone/x)' }, ['section: #gone/x']],
])('%s', (_name, change, expected) => {
  const problems = sectionProblems({ ...good, ...change }, known);
  expect(problems.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(expected);
});

const question = {
  question: 'q',
  options: [
    { text: 'a', isRight: false, why: 'no' },
    { text: 'b', isRight: true, why: 'yes' },
  ],
};

test.each([
  [[1, 1], true],
  [[1, 0], false],
  [[1], false],
  [[], false],
  [[1, 5], false],
])('the answers %j pass: %s', (answers, isPassed) => {
  expect(gradeQuiz([question, question], answers).isPassed).toBe(isPassed);
});

test('a training without questions is passed by nobody', () => {
  expect(gradeQuiz([], [])).toEqual({ isPassed: false, results: [] });
});
