import { expect } from 'vitest';
import { compose, editorOf, write } from './compose-page.ts';
import { callFrom, goTo, journey } from './journey.ts';

journey(
  'A confidential name stops the share until it is gone, and each fix is one click',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'two-in-the-morning', 'bluesky');
    await write(page, 'Proud of the Project Kestrel team. #greatplacetowork');
    await page.getByText(/^Cannot be shared:/).waitFor();
    expect(await page.getByRole('button', { name: 'Share on Bluesky' }).isDisabled()).toBe(true);

    const findings = page
      .getByRole('region', { name: 'Findings' })
      .or(page.getByRole('list', { name: 'Findings' }));
    await findings
      .getByText(/Kestrel/)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /I work at Northlight/ })
      .first()
      .click();
    await expect.poll(() => editorOf(page).textContent()).toMatch(/^I work at Northlight\./);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => editorOf(page).textContent()).toMatch(/^Proud/);
  },
);

journey(
  'Disguised spellings are found, kestrels are birds, and a finding opens its section of the handbook',
  async ({ shell }) => {
    const { page } = shell;
    await compose(page, 'two-in-the-morning', 'linkedin');
    for (const disguise of ['Kеstrel', 'K e s t r e l', 'K3strel', '𝐊𝐞𝐬𝐭𝐫𝐞𝐥']) {
      await write(page, `I work at Northlight, and ${disguise} was a joy to watch today.`);
      await page.getByText(/^Cannot be shared:/).waitFor();
      await write(page, 'I work at Northlight, and the kestrels on our roof were a joy to watch today.');
      await page.getByText(/^Cannot be shared: .*Kestrel/i).waitFor({ state: 'detached' });
    }
    await write(page, 'I work at Northlight, and Kestrel was a joy to watch today.');
    await page.getByText(/^Cannot be shared:/).waitFor();
    await page.getByRole('link', { name: 'Handbook' }).last().click();
    await page.getByRole('heading', { name: 'What stays inside' }).waitFor();
    await goTo(page, '/compose/two-in-the-morning/linkedin');
    await expect.poll(() => editorOf(page).textContent()).toContain('Kestrel was a joy');
  },
  { concerns: 'window' },
);

journey(
  'The window and the record judge alike: a share that goes round the window is refused',
  async ({ shell }) => {
    const { page } = shell;
    const postId = 'two-in-the-morning';
    const [post] = await callFrom(page, [{ name: 'post.get', input: { postId }, key: 'read' }]);
    const { captions } = (post as { value: { captions: { id: string; networks: string[] }[] } }).value;
    const input = {
      postId,
      network: 'x',
      captionId: captions.find(({ networks }) => networks.includes('x'))?.id,
      text: 'Project Kestrel is out of the bag.',
      pictureId: null,
      altText: '',
      country: null,
      server: null,
      language: 'en',
    };
    const [answer] = await callFrom(page, [{ name: 'share.open', input, key: 'share' }]);
    expect(answer).toMatchObject({ ok: false, error: { reason: 'share.stopped' } });
    expect(
      (answer as { error: { findings: { rule: string }[] } }).error.findings.map(({ rule }) => rule),
    ).toContain('confidential-terms');
  },
);
