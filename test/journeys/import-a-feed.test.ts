import { expect } from 'vitest';
import { compose } from './compose-page.ts';
import { goTo, journey } from './journey.ts';

const feed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Northlight News</title><link>https://news.northlight.example/</link>
<item><title>Sheep &amp;amp; solar: a field day</title><link>https://news.northlight.example/sheep</link>
<guid>sheep-1</guid><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate><category>Community</category>
<description>&lt;p&gt;Forty &lt;b&gt;sheep&lt;/b&gt; came.&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;</description></item>
<item><title>The van that learned to whisper</title><link>/van</link><guid>van-1</guid></item>
</channel></rss>`;

journey(
  'A feed becomes a proposed post, is made shareable, approved, and found by members',
  async ({ shell }) => {
    const { page } = shell;
    await goTo(page, '/manage/import');
    await page.getByLabel('Pasted text').fill(feed);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('heading', { name: '2 posts from Northlight News (RSS)' }).waitFor();
    await page.getByText('Forty sheep came.').waitFor();
    await page.getByRole('button', { name: 'Propose 2 posts' }).click();
    await page.getByText('2 posts proposed.').waitFor();

    await goTo(page, '/discover');
    await page.getByRole('searchbox', { name: 'Search posts' }).fill('sheep');
    await page.getByText('Nothing fits these filters').waitFor();

    await goTo(page, '/manage/posts/proposed');
    await page.getByRole('link', { name: /Sheep & solar/ }).click();
    await page.getByRole('button', { name: 'Save and approve' }).click();
    await page.getByRole('alert').getByText('at least one caption').waitFor();

    await page.getByRole('button', { name: 'Add a caption' }).click();
    const words = page.getByLabel('Text', { exact: true });
    await expect.poll(() => words.inputValue()).toContain('https://news.northlight.example/sheep');
    await words.fill('I work at Northlight. Project Kestrel sheep everywhere.');
    await page.getByRole('button', { name: 'Save and approve' }).click();
    await page.getByRole('alert').getByText('would stop a caption').waitFor();
    await page
      .getByText(/Kestrel/)
      .first()
      .waitFor();

    await words.fill(
      'I work at Northlight. Forty sheep came to our field day. https://news.northlight.example/sheep',
    );
    await words.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(22, 33));
    await page.getByRole('button', { name: 'Lock the selection' }).click();
    await page.getByRole('list', { name: 'Locked claims' }).getByText('Forty sheep').waitFor();
    await page.getByRole('button', { name: 'Save and approve' }).click();
    await page.getByText('Approved. Members see it now.').waitFor();

    await goTo(page, '/discover');
    await page.getByRole('link', { name: /Sheep & solar/ }).waitFor();
    const id = await page.getByRole('link', { name: /Sheep & solar/ }).getAttribute('data-post');
    await compose(page, id ?? '', 'linkedin');
    await page.getByText(/^\d+ suggestions?$/).waitFor();
  },
);

journey(
  'Reading the same feed again adds nothing, and what is no feed is said in one sentence',
  async ({ shell }) => {
    const { page } = shell;
    for (const said of ['2 posts proposed.', '0 posts proposed, 2 already known.']) {
      await goTo(page, '/manage/import');
      await page.getByLabel('Pasted text').fill(feed);
      await page.getByRole('button', { name: 'Read', exact: true }).click();
      await page.getByRole('button', { name: 'Propose 2 posts' }).click();
      await page.getByText(said).waitFor();
    }
    await goTo(page, '/manage/import');
    const bad: [string, RegExp][] = [
      ['Just some words.', /neither a feed/],
      ['<rss version="2.0"><channel><item><title>Cut', /damaged|posts? from/],
      [
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
        /entities/,
      ],
    ];
    for (const [text, said] of bad) {
      await page.getByLabel('Pasted text').fill(text);
      await page.getByRole('button', { name: 'Read', exact: true }).click();
      await page.getByText(said).first().waitFor();
    }
    await page.getByLabel('Address', { exact: true }).fill('http://169.254.169.254/latest/meta-data/');
    await page.getByRole('button', { name: 'Fetch' }).click();
    await page.getByRole('alert').getByText('only public web addresses').waitFor();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'posts.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Titel;Text;Link\nEin Haus;Es ist warm.;https://northlight.example/haus\n'),
      });
    await page.getByRole('heading', { name: /1 post from .*CSV/ }).waitFor();
  },
  { concerns: 'window' },
);

journey(
  'A picture that is too large, and days that cannot be, are answered beside the form',
  async ({ shell }) => {
    const { page } = shell;
    await goTo(page, '/manage/post/new');
    await page.getByLabel('Title').fill('A post of tomorrow');
    const files = page.locator('input[type=file]');
    await files.setInputFiles({
      name: 'big.png',
      mimeType: 'image/png',
      buffer: Buffer.alloc(10_485_761, 1),
    });
    await page.getByRole('alert').getByText('larger than 10 MB').waitFor();

    await page.getByLabel('Can be shared from').fill('');
    await page.getByRole('button', { name: 'Save and approve' }).click();
    await page.getByRole('alert').getByText('Please check “Can be shared from”.').waitFor();

    await page.getByLabel('Can be shared from').fill('2026-11-20');
    await page.getByLabel('Until').fill('2026-11-01');
    await page.getByRole('button', { name: 'Save and approve' }).click();
    await page.getByRole('alert').getByText('Please check “Until”.').waitFor();
  },
  { concerns: 'window' },
);
