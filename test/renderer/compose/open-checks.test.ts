import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ChecksAnswer, ChecksQuestion } from '#renderer/compose/checks/checks-messages.ts';
import { judgeDraft } from '#renderer/compose/checks/judge-draft.ts';
import { openChecks, type Thread } from '#renderer/compose/checks/open-checks.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import { northlight, northlightFile } from '../../shared/policy/northlight.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const post = (text: string): PostToCheck => ({
  text,
  network: 'linkedin',
  now: '2026-11-23T09:00:00Z',
  language: 'en',
});

/** A thread that answers when it is told to. */
function threadOf() {
  const questions: ChecksQuestion[] = [];
  const thread: Thread = {
    postMessage: (question: ChecksQuestion) => questions.push(question),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
  };
  const say = (answer: ChecksAnswer) =>
    thread.onmessage?.call(thread as Worker, new MessageEvent('message', { data: answer }));
  const fail = () => thread.onerror?.call(thread as Worker, { message: 'out of memory' } as ErrorEvent);
  return { thread, questions, say, fail };
}

test('the pack goes first, and each post gets its own answer, in whatever order they come', async () => {
  const { thread, questions, say } = threadOf();
  const checks = openChecks(thread);
  checks.setPack(northlightFile());
  const [one, other] = [checks.judge(post('Kestrel ships in May')), checks.judge(post('A quiet morning'))];
  expect(questions.map((question) => ('pack' in question ? 'pack' : question.post.text))).toEqual([
    'pack',
    'Kestrel ships in May',
    'A quiet morning',
  ]);
  const answers = questions.flatMap((question) =>
    'pack' in question ? [] : [{ id: question.id, judged: judgeDraft(northlight(), question.post) }],
  );
  for (const answer of answers.toReversed()) say(answer);
  expect((await one)?.verdict).toBe('block');
  expect((await other)?.verdict).toBe('advise');
});

test('an answer can be sent between threads and is the same behind it', () => {
  const judged = judgeDraft(
    northlight(),
    post('#NorthlightTeam Hearth is the best ever. Kestrel ships in May.'),
  );
  expect(judged.findings.length).toBeGreaterThan(1);
  expect(structuredClone(judged)).toEqual(judged);
});

test('where the thread fails, the window is told to judge by itself, then and from then on', async () => {
  const { thread, questions, fail } = threadOf();
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const checks = openChecks(thread);
  const before = checks.judge(post('one'));
  fail();
  expect(await before).toBeNull();
  expect(await checks.judge(post('two'))).toBeNull();
  expect(questions).toHaveLength(1);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('out of memory'));
});

test('the window waits for a second and no longer, and takes no answer after it', async () => {
  const { thread, say } = threadOf();
  const checks = openChecks(thread);
  const late = checks.judge(post('one'));
  vi.advanceTimersByTime(1_000);
  expect(await late).toBeNull();
  expect(() => say({ id: 1, judged: null })).not.toThrow();
});

test('closing answers what waits and ends the thread', async () => {
  const { thread } = threadOf();
  const checks = openChecks(thread);
  const waiting = checks.judge(post('one'));
  checks.close();
  expect(await waiting).toBeNull();
  expect(thread.terminate).toHaveBeenCalledOnce();
});
