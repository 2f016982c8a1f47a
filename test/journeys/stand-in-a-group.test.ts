import { expect } from 'vitest';
import { goTo, journey } from './journey.ts';

journey(
  'A manager makes groups by hand and from a list; alone, a group is named and nothing of it is shown',
  async ({ shell }) => {
    const { page } = shell;
    await goTo(page, '/manage/points');
    const panel = page.getByRole('region', { name: 'Groups', exact: true });
    await panel.getByText('No groups yet.').waitFor();
    await panel.getByRole('button', { name: 'New group' }).click();
    const dialog = page.getByRole('dialog', { name: 'New group' });
    await dialog.getByLabel('Name').fill('Installers');
    await dialog.getByLabel('Points that it means to reach in a season').fill('200');
    await dialog.getByRole('button', { name: 'Save the group' }).click();
    await panel.getByText('0 members · goal 200 points · too small to be shown').waitFor();
    await panel.getByLabel('Group of Robin Ashdown').selectOption('Installers');
    await panel.getByText('1 member · goal 200 points · too small to be shown').waitFor();

    await panel.getByLabel('Table').fill('Member,Group\nrobin ashdown,Office\nNobody Here,Office');
    await panel.getByRole('button', { name: 'Put them into their groups' }).click();
    await panel.getByText('Line 3: Nobody Here,Office').waitFor();
    await panel.getByText('1 member · no goal · too small to be shown').waitFor();

    await panel.getByLabel('Group of Robin Ashdown').selectOption('Installers');
    await panel.getByText('1 member · goal 200 points · too small to be shown').waitFor();
    await page.getByLabel(/^Groups: the own one’s goal/).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await goTo(page, '/points');
    await page.getByRole('heading', { name: 'The goal of Installers' }).waitFor();
    await page.getByText('You are the only member here. A group is shown from five on.').waitFor();
    expect(await page.getByRole('heading', { name: 'Groups side by side' }).count()).toBe(0);

    await goTo(page, '/settings/privacy');
    await page.getByText('A manager has put you into “Installers”.').waitFor();

    await goTo(page, '/manage/points');
    await panel.getByRole('button', { name: 'Change Installers' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove the group' }).click();
    await panel.getByRole('button', { name: 'Change Installers' }).waitFor({ state: 'detached' });
    await goTo(page, '/settings/privacy');
    await page.getByText('You are in no group.').waitFor();
  },
  { concerns: 'window' },
);
