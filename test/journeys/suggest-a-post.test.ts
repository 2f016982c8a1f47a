import { expect } from 'vitest';
import { balanceOf, goTo, journey } from './journey.ts';

const title = 'A school kept warm through the frost';

journey(
  'A member suggests something, the checks see it first, a manager makes a post of it, and it brings points once',
  async ({ shell }) => {
    const { page } = shell;
    const before = await balanceOf(page);
    await page.getByRole('link', { name: 'Suggest a post' }).click();
    await page.getByText('An accepted suggestion brings 5 points.').waitFor();
    await page.getByRole('heading', { name: 'No suggestions yet' }).waitFor();

    const send = page.getByRole('button', { name: 'Send the suggestion' });
    const link = page.getByLabel('Link', { exact: true });
    await link.fill('javascript:alert(1)');
    await page.getByLabel('Title').fill(title);
    await page.getByText('Give a web address, such as https://news.example/article.').waitFor();
    await link.fill('http://192.168.1.4/wiki');
    await page.getByText('Only people inside the company can open this address.').waitFor();
    await link.fill('gazette.example/school-frost');
    await page
      .getByLabel('Why is it worth sharing?')
      .fill('It shows what Project Kestrel does for a school.');
    await page.getByText('This cannot be sent yet', { exact: false }).waitFor();
    expect(await send.isDisabled()).toBe(true);

    await goTo(page, '/discover');
    await page.getByRole('link', { name: 'Suggest a post' }).click();
    expect(await page.getByLabel('Title').inputValue()).toBe(title);
    await page.getByLabel('Why is it worth sharing?').fill('It shows what a heat pump does for a school.');
    await page
      .getByLabel('A first wording')
      .fill('Like if you agree: a school stayed warm through the frost.');
    await page.getByText('Good to know for the wording. It can be sent as it is.').waitFor();
    await page.getByLabel('Language of the wording').selectOption('en');
    await send.click();
    const mine = page.getByTestId('suggestion');
    await mine.getByText('Waits for a manager').waitFor();
    await mine.getByText('https://gazette.example/school-frost').waitFor();
    expect(await link.inputValue()).toBe('');

    await goTo(page, '/manage/suggestions');
    await page.getByRole('heading', { name: '1 suggestion waits' }).waitFor();
    await page.getByText('You are member and manager in one here').waitFor();
    await page.getByText('sent just now').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe(title);
    await page.getByText('Proposed', { exact: true }).first().waitFor();
    await page.getByText('Like if you agree: a school stayed warm through the frost.').waitFor();
    await expect.poll(() => balanceOf(page)).toBe(before + 5);

    await goTo(page, '/points');
    await page.getByRole('button', { name: /Your suggestion was accepted/ }).click();
    await page.getByText(title).first().waitFor();

    await goTo(page, '/suggest');
    await mine.getByText('Accepted', { exact: true }).waitFor();
    await mine.getByText('Thank you, that is a good find.', { exact: false }).waitFor();
    await mine.getByText('It brought you 5 points.').waitFor();
    expect(await mine.getByRole('link', { name: 'Open the post' }).count()).toBe(0);

    await goTo(page, '/settings/privacy');
    await page.getByText('A suggestion', { exact: true }).waitFor();
  },
);

journey(
  'A no comes with a kind word that can be changed, and what waits can be taken back',
  async ({ shell }) => {
    const { page } = shell;
    const suggest = async (name: string) => {
      await goTo(page, '/suggest');
      await page.getByLabel('Link', { exact: true }).fill(`https://gazette.example/${name}`);
      await page.getByLabel('Title').fill(`About ${name}`);
      await page.getByLabel('Why is it worth sharing?').fill('People ask me about it.');
      await page.getByRole('button', { name: 'Send the suggestion' }).click();
      await page.getByRole('heading', { name: `About ${name}` }).waitFor();
    };
    await suggest('bridges');
    await suggest('gardens');
    const gardens = page.getByTestId('suggestion').filter({ hasText: 'About gardens' });
    await gardens.getByRole('button', { name: 'Take it back' }).click();
    await gardens.getByText('Taken back', { exact: true }).waitFor();

    await goTo(page, '/manage/suggestions');
    await page.getByRole('heading', { name: '1 suggestion waits' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await page.keyboard.press('Enter');
    const words = page.getByLabel('What do you tell the member?');
    const decline = page.getByRole('button', { name: 'Decline with these words' });
    expect(await decline.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Not the moment' }).click();
    await words.press('End');
    await words.pressSequentially(' Ask me in spring.');
    await decline.click();
    await page.getByRole('heading', { name: 'Nothing waits' }).waitFor();

    await goTo(page, '/suggest');
    const bridges = page.getByTestId('suggestion').filter({ hasText: 'About bridges' });
    await bridges.getByText('Not this time').waitFor();
    await bridges.getByText(/Thank you, I like the idea.* Ask me in spring\./).waitFor();
  },
  { concerns: 'window' },
);
