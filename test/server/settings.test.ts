import { expect, test } from 'vitest';
import { readSettings } from '#server/settings.ts';

const whole = {
  HERALD_DATABASE: 'postgres://herald:secret@db.example/herald',
  HERALD_VAULT_KEY: '/etc/herald/vault.key',
  HERALD_ISSUER: 'https://id.northlight.example',
  HERALD_AUDIENCE: 'herald',
};

test('what is needed is enough; the rest is as said in the help', () => {
  expect(readSettings({ ...whole, HERALD_DATABASE_OWNER: '', PATH: '/bin' })).toEqual({
    database: whole.HERALD_DATABASE,
    owner: null,
    vaultKeyFile: whole.HERALD_VAULT_KEY,
    issuer: whole.HERALD_ISSUER,
    audience: 'herald',
    address: '127.0.0.1',
    port: 8700,
  });
});

test('everything that is missing is said at once, with the help', () => {
  const read = readSettings({});
  const problem = 'problem' in read ? read.problem : '';
  for (const name of Object.keys(whole)) expect(problem).toContain(`${name} is not set.`);
  expect(problem).toContain('Usage: npm run serve');
});

test.each([
  ['HERALD_DATABASE', 'mysql://db.example', 'has to begin with postgres://'],
  ['HERALD_ISSUER', 'http://id.northlight.example', 'has to begin with https://'],
  ['HERALD_ISSUER', 'id.northlight.example', 'has to begin with https://'],
  ['HERALD_PORT', '70000', 'has to be a port'],
])('%s cannot be %s', (name, value, why) => {
  const read = readSettings({ ...whole, [name]: value });
  expect('problem' in read ? read.problem : '').toContain(`${name} ${why}`);
});

test('a secret is never repeated in what is said of it', () => {
  const read = readSettings({ ...whole, HERALD_DATABASE: 'mysql://herald:secret@db.example' });
  expect('problem' in read && !read.problem.includes('secret@')).toBe(true);
});
