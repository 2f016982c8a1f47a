import { expect } from 'vitest';
import { compose, write } from './compose-page.ts';
import { callFrom, goTo, journey } from './journey.ts';

journey(
  'A manager sees what a pack would change, puts it in force, and adds terms from a table; bad packs change nothing',
  async ({ shell }) => {
    const { page } = shell;
    const [asked] = await callFrom(page, [{ name: 'policy.pack', input: {}, key: 'pack' }]);
    const { pack } = (asked as { value: { pack: { version: number; rules: Record<string, object> } } }).value;
    const give = async (label: string, name: string, content: string) =>
      page.getByLabel(label).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

    await goTo(page, '/manage/policy');
    await page.getByText('Northlight, version 7', { exact: false }).waitFor();
    await give('Import a pack', 'broken.json', '{ "format":');
    await page.getByText('no JSON object', { exact: false }).waitFor();
    const unknown = { ...pack, version: 8, rules: { ...pack.rules, nonsense: {} } };
    await give('Import a pack', 'unknown.json', JSON.stringify(unknown));
    await page.getByText('rules.nonsense').waitFor();
    await page.getByText('There is no rule with this id.').waitFor();

    const runaway = {
      ...pack,
      version: 8,
      rules: {
        ...pack.rules,
        'confidential-terms': { ...pack.rules['confidential-terms'], patterns: [{ pattern: '(a+)+(?=b)' }] },
      },
    };
    await give('Import a pack', 'runaway.json', JSON.stringify(runaway));
    await page.getByText('A pattern cannot use', { exact: false }).waitFor();

    const stricter = {
      ...pack,
      version: 8,
      rules: { ...pack.rules, 'own-words': { ...pack.rules['own-words'], severity: 'review' } },
    };
    await give('Import a pack', 'pack.json', JSON.stringify(stricter));
    await page.getByText('from “Suggestion” to “Needs a reviewer”').waitFor();
    await page.getByRole('button', { name: 'Put version 8 in force' }).click();
    await page.getByText(/^Northlight, version 8, \d+ rules/).waitFor();

    await give('Add confidential terms', 'terms.csv', 'term,why\nProject Wren,unannounced\nx,\n');
    await page.getByText('1 row was left out.').waitFor();
    await page.getByRole('button', { name: 'Put version 9 in force' }).click();
    await page.getByText(/^Northlight, version 9, \d+ rules/).waitFor();

    await compose(page, 'two-in-the-morning', 'linkedin');
    await write(page, 'I work at Northlight, and Project Wren is all I think about.');
    await page.getByText(/^Cannot be shared: .*Project Wren/).waitFor();
    expect(await page.getByText('policy version 9', { exact: false }).count()).toBeGreaterThan(0);
  },
);
