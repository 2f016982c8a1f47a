import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { compose, write } from './compose-page.ts';
import { balanceOf, callFrom, goTo, journey } from './journey.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

journey(
  'A finding opens its place, a search finds more, and a text can be tried there',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'two-in-the-morning', 'linkedin');
    await write(page, 'I work at Northlight. The quietest heat pump there is.');
    await page.locator('[data-rule="unapproved-claims"]').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'What we may claim', level: 2 }).waitFor();
    await expect.poll(() => focused(page)).toBe('Leave out');
    await page.getByRole('heading', { name: 'What Herald looks for here' }).waitFor();

    const search = page.getByRole('searchbox', { name: 'Search the handbook' });
    await search.fill('webhook');
    await page.getByText('found in 1 place').waitFor();
    expect(await page.locator('mark').allTextContents()).toContain('Webhooks');
    await page.getByRole('link', { name: /Communities: When you post/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('When you post');
    await search.fill('zzz');
    await page.getByText('No place has these words.').waitFor();
    await search.fill('');

    await page.getByRole('link', { name: 'Rumours and plans' }).first().click();
    const tried = page.getByLabel('Try it');
    await page.locator('[data-rule="speculation"]').waitFor();
    await tried.fill('I work at Northlight. We have not announced anything about that.');
    await page.getByText('Herald finds nothing here.').waitFor();

    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('article').count()).toBe(20);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => page.locator('article').count()).toBe(1);
  },
  { concerns: 'window' },
);

journey(
  'A manager publishes a version that asks to be read; sharing waits, and a member reads it and passes its training',
  async ({ shell }) => {
    const { page } = shell;
    await goTo(page, '/manage/handbook');
    await page.getByLabel('Section', { exact: true }).selectOption({ label: 'Questions and complaints' });
    const source = page.getByLabel('Text (Markdown)');
    const text = await source.inputValue();
    await source.fill(`${text}\n\n<b>x</b> [x](#nowhere)`);
    await page.getByText('HTML is not shown: <b>').waitFor();
    await page.getByText('There is no such section: #nowhere').waitFor();
    await source.fill(text.replace('Once is enough.', 'Twice is plenty.'));
    await page.getByLabel('What changed, in one sentence').fill('You may now answer twice.');
    await page.getByRole('button', { name: 'Keep for the next version' }).click();
    await page.getByText('This is your draft.', { exact: false }).waitFor();
    await page.locator('ins').getByText('Twice').waitFor();
    await page.getByLabel('With a short training', { exact: false }).check();
    await page.getByLabel('Sharing waits for it.', { exact: false }).check();
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Version 2 is in force.', { exact: true }).waitFor();

    await compose(page, 'two-in-the-morning', 'linkedin');
    await page.getByText('your next share waits', { exact: false }).waitFor();
    await page.getByText('Read what is new, then share', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'What changed for you' }).click();
    await page.getByText('You may now answer twice.').waitFor();
    expect(await page.locator('del').first().textContent()).toContain('Once');
    await page.getByRole('button', { name: 'I have read it' }).click();
    await page.getByText('You said that you have read it', { exact: false }).waitFor();

    await page.getByLabel('“We will refund you.”').check();
    await page.getByRole('button', { name: 'Check my answers' }).click();
    await page.getByText('Only spokespeople promise something for the company.').waitFor();
    await page.getByLabel('The customer line can look into it', { exact: false }).check();
    await page.getByRole('button', { name: 'Check my answers' }).click();
    await page.getByText(/^Passed, /).waitFor();
    expect(await balanceOf(page)).toBe(0);

    await page.getByRole('link', { name: 'Version 1' }).click();
    await page.getByText('This is version 1 as it was published.').waitFor();
    expect(await page.getByText(/Once is enough\./).count()).toBe(1);
    await compose(page, 'two-in-the-morning', 'linkedin');
    await expect.poll(() => page.getByText('your next share waits', { exact: false }).count()).toBe(0);
  },
);

journey(
  'A version comes back as a new one, with a sentence why',
  async ({ shell }) => {
    const { page } = shell;
    const edit = {
      kind: 'put',
      id: 'help',
      language: 'en',
      title: 'Who to ask',
      text: 'Ask.',
      questions: [],
      after: null,
    };
    const demands = { before: 1, asksAcknowledgement: false, hasTraining: false, holdsSharing: false };
    await callFrom(page, [{ name: 'handbook.saveEdit', input: { ...edit, note: 'Shorter.' }, key: 'one' }]);
    await callFrom(page, [{ name: 'handbook.publish', input: demands, key: 'two' }]);
    await goTo(page, '/manage/handbook');
    await page.getByLabel('Why, in one sentence for members').fill('Longer was better.');
    await page.getByRole('button', { name: 'Bring back version 1' }).click();
    await page.getByText('Version 3 is in force.', { exact: true }).waitFor();
    await goTo(page, '/handbook/changes');
    await page.getByText('Longer was better.').waitFor();
    await page.getByText('brings back version 1', { exact: false }).waitFor();
  },
  { concerns: 'window' },
);

journey(
  'Someone is being difficult: the questions, words to copy, evidence, and a report as one wants it',
  async ({ shell }) => {
    const { page, opened } = shell;
    expect(opened).toEqual([]);
    await goTo(page, '/handbook');
    await page.getByRole('link', { name: 'Someone is being difficult' }).click();
    for (const answer of ['No', 'No', 'Yes']) {
      await page.getByRole('button', { name: answer, exact: true }).focus();
      await page.keyboard.press('Enter');
    }
    await page.getByRole('heading', { name: 'Someone who bullies' }).waitFor();
    await page.getByLabel('Network').selectOption('discord');
    await page.getByText('Right-click the message', { exact: false }).waitFor();
    await page.getByText('Read on the network’s own page', { exact: false }).waitFor();
    await page.getByLabel('Network').selectOption('threads');
    await page.getByText('of the post or account and look for “Block”.', { exact: false }).waitFor();

    await page.getByLabel('Picture of the screen').setInputFiles({
      name: '../../<img src=x>.png',
      mimeType: 'image/png',
      buffer: Buffer.from('iVBORw0KGgo=', 'base64'),
    });
    await page.getByLabel('Address', { exact: true }).fill('https://x.example/status/1');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Save the picture' }).waitFor();
    await page.getByText('https://x.example/status/1').waitFor();
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Delete' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Tell someone' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tell someone' });
    await dialog
      .getByLabel('What happened, in your words')
      .fill('The same account, three evenings in a row.');
    const report = dialog.getByTestId('report');
    expect(await report.textContent()).toContain('From: Robin Ashdown');
    await dialog.getByLabel('My name').uncheck();
    expect(await report.textContent()).not.toContain('Robin');
    await dialog.getByRole('button', { name: 'Open in my mail program' }).click();
    await expect.poll(() => shell.opened.length).toBe(1);
    const [mail = ''] = shell.opened;
    expect(mail).toMatch(/^mailto:people@northlight\.example\?/);
    expect(decodeURIComponent(mail)).toContain('three evenings in a row');
    expect(mail).not.toContain('Robin');
    await page.keyboard.press('Escape');

    await goTo(page, '/handbook/guide/mistake');
    await page.getByRole('link', { name: /My account is not mine/ }).click();
    await page.getByRole('heading', { name: /first ten minutes/ }).waitFor();
    await page.getByText('+44 20 7946 0199').waitFor();
  },
);

journey('A hostile handbook neither runs nor leads anywhere', async ({ shell }) => {
  const { page } = shell;
  const text = [
    '<script>window.hacked = 1</script>',
    '<img src="x" onerror="window.hacked = 1">',
    '[run](javascript:window.hacked=1) [file](file:///etc/passwd) [away](#/settings)',
    '## <b>Heading</b> {#"><img src=x onerror=hacked=1>}',
    '```try',
    '<img src=x onerror="window.hacked = 1">',
    '```',
  ].join('\n\n');
  const edit = {
    kind: 'put',
    id: 'hostile',
    language: 'en',
    title: '<img src=x onerror=alert(1)>',
    text,
    note: '<script>window.hacked = 1</script>',
    questions: [],
    after: '',
  };
  const [kept] = await callFrom(page, [{ name: 'handbook.saveEdit', input: edit, key: 'one' }]);
  expect(kept).toMatchObject({ ok: true });
  const demands = { before: 1, asksAcknowledgement: true, hasTraining: false, holdsSharing: false };
  const [published] = await callFrom(page, [{ name: 'handbook.publish', input: demands, key: 'two' }]);
  expect(published).toMatchObject({ error: { reason: 'handbook.section-broken' } });

  await goTo(page, '/manage/handbook');
  await page.getByLabel('Section', { exact: true }).selectOption('hostile');
  const preview = page.getByRole('region', { name: 'Preview' });
  await preview.getByText('run').first().click();
  await preview.getByText('away').first().click();
  expect(await preview.locator('img, script, b').count()).toBe(0);
  expect(await page.evaluate(() => [location.hash, 'hacked' in window])).toEqual([
    '#/manage/handbook',
    false,
  ]);
  expect(shell.opened).toEqual([]);
});
