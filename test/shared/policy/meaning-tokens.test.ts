import { expect, it } from 'vitest';
import { meaningTokens } from '#shared/policy/reading/meaning-tokens.ts';
import { plainText } from '#shared/policy/reading/plain-text.ts';

const means = (text: string) => meaningTokens(plainText(text)).map(({ values }) => values.join('/'));

it.each([
  ['12 January 2027', ['2027-01-12']],
  ['January 12th, 2027', ['2027-01-12']],
  ['2027-01-12', ['2027-01-12']],
  ['12.1.27', ['2027-01-12']],
  ['12/01/2027', ['2027-01-12/2027-12-01']],
  ['12 de enero de 2027', ['2027-01-12']],
  ['1er janvier', ['--01-01']],
  ['minus 20 degrees Celsius', ['-20', '°c']],
  ['20 grados bajo cero', ['-20', '°c']],
  ['4,80 Kilowattstunden', ['4.8', 'kwh']],
  ['two hundred and fifty pounds', ['250', '£']],
  ['achthundertfünfzig Euro', ['850', '€']],
  ['quatre-vingt-dix euros', ['90', '€']],
  ['treinta y cinco por ciento', ['35', '%']],
  ['4.5 million homes', ['4500000', 'homes']],
  ['three or four', ['3', 'or', '4']],
] as const)('%s', (text, tokens) => {
  expect(means(text)).toEqual(tokens);
});
