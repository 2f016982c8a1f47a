import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { compose, shareAndDeclare, write } from './compose-page.ts';
import { callFrom, goTo, journey } from './journey.ts';

type Pack = { version: number; rules: Record<string, object & { terms?: object[] }> };

async function packInForce(page: Page): Promise<Pack> {
  const [asked] = await callFrom(page, [{ name: 'policy.pack', input: {}, key: 'pack' }]);
  return (asked as { value: { pack: Pack } }).value.pack;
}

/** The next version, with two terms more, one of which people need to speak of their hours. */
function tooStrict(pack: Pack): Pack {
  const rule = pack.rules['confidential-terms'];
  const terms = [...(rule?.terms ?? []), { term: 'cup of tea' }, { term: 'overtime' }];
  return { ...pack, version: 8, rules: { ...pack.rules, 'confidential-terms': { ...rule, terms } } };
}

const give = (page: Page, label: string, name: string, content: string) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

journey(
  'A manager tries a pack before it is in force: protected speech first, then what was shared, without a name',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'two-in-the-morning', 'linkedin');
    await write(
      page,
      'I work at Northlight, and somebody answers at two in the morning. I had a cup of tea with them, and now I know why they like it.',
    );
    await shareAndDeclare(page, null);
    const pack = await packInForce(page);
    const [me] = await callFrom(page, [{ name: 'session.me', input: {}, key: 'me' }]);
    const { name } = (me as { value: { member: { name: string } } }).value.member;

    await goTo(page, '/manage/policy');
    await give(page, 'Import a pack', 'pack.json', JSON.stringify(tooStrict(pack)));
    const bench = page.getByRole('region', { name: 'Test bench' });
    const own = { id: 'own', text: 'A cup of tea for everybody.', network: 'x', must: [], may: [] };
    await give(page, 'Add examples of your own', 'own.jsonl', `${JSON.stringify(own)}\n{ "id": 7 }\n`);
    await bench.getByText('1 example from own.jsonl.').waitFor();
    await bench.getByText(/^Line 2: id/).waitFor();

    await bench.getByLabel('Texts to try').focus();
    await page.keyboard.type('No cup of tea for me.\n---\nA walk in the rain, and nobody minded.');
    await bench.getByRole('button', { name: 'Compare the packs' }).focus();
    await page.keyboard.press('Enter');
    const held = bench.getByRole('region', { name: '1 protected text would be held up' });
    await held.getByText(/none of the overtime/).waitFor();
    await held.getByText('The pack in force holds up none of them.', { exact: false }).waitFor();
    await held.getByText('Ready → Cannot be shared').waitFor();

    await bench.getByText('1 text that is out.').waitFor();
    await bench.getByText('Newly held up: 1').focus();
    await page.keyboard.press('Enter');
    await bench.getByText(/^I work at Northlight, and somebody answers/).waitFor();
    await bench.getByText('No cup of tea for me.', { exact: true }).last().waitFor();
    const row = bench.getByRole('row', { name: /^Names and figures that stay inside/ });
    // The protected text, the share, the own example and what was typed.
    await expect.poll(() => row.first().getByRole('cell').first().textContent()).toBe('4');
    await expect.poll(() => row.last().getByRole('cell').last().textContent()).toBe('0 → 2');
    expect(await bench.textContent()).not.toContain(name);

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 900, height: 600 });
      expect(await axeViolations(page)).toEqual([]);
    }
    expect((await packInForce(page)).version).toBe(7);
  },
  { concerns: 'window' },
);

journey(
  'Thousands of texts leave the window free, and stop when told; a text is tried with the pack in force',
  async ({ shell }) => {
    const { page } = shell;
    await goTo(page, '/manage/policy');
    const trial = page.getByRole('region', { name: 'Try a text' });
    await trial
      .getByLabel('Texts to try')
      .fill('Project Kestrel flies.\n---\nRain again, and the bus was late.');
    await trial.getByRole('button', { name: 'Try' }).click();
    await trial.getByText('2 texts checked.').waitFor();
    await trial.getByText(/^Cannot be shared: .*Project Kestrel/).waitFor();
    await trial.getByText('The rules have nothing to say.').waitFor();

    const line = (at: number) => ({
      id: `own-${at}`,
      text: `${at} mornings of rain, and nobody minded a bit of it.`,
      network: 'x',
      must: [],
      may: [],
    });
    const lines = Array.from({ length: 15_000 }, (_, at) => JSON.stringify(line(at))).join('\n');
    await trial.getByLabel(/labelled examples/).check();
    await give(page, 'Add examples of your own', 'many.jsonl', lines);
    await trial.getByText('15,000 examples from many.jsonl.').waitFor();
    await trial.getByRole('button', { name: 'Try' }).click();
    await trial.getByText(/^[1-9][\d,]* of 15,\d{3} texts checked$/).waitFor();
    // It answers keys while it checks.
    await trial.getByLabel('Texts to try').fill('Written meanwhile.');
    await trial.getByRole('button', { name: 'Stop' }).click();
    await trial.getByText(/^Stopped after [\d,]+ texts\. So far:$/).waitFor();
    expect(await trial.getByLabel('Texts to try').inputValue()).toBe('Written meanwhile.');
  },
  { concerns: 'window' },
);
