import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { openApi } from '#server/http/open-api.ts';
import { callNames } from '#shared/contract.ts';

test('the OpenAPI document has an operation for every call and each of its schemas is sound', () => {
  const document = JSON.parse(JSON.stringify(openApi('1.2.3')));
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toEqual(callNames.map((name) => `/v1/${name}`));

  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'document', ...document });
  for (const name of callNames) {
    const { post } = document.paths[`/v1/${name}`];
    const pointer = `document#/paths/~1v1~1${name}/post`;
    expect(post.operationId).toBe(name);
    const body = ajv.getSchema(`${pointer}/requestBody/content/application~1json/schema`);
    expect(body?.({ input: null, key: 5 })).toBe(false);
    expect(body?.({ key: 'k' })).toBe(false);
  }
});

test('a sound request passes the schema of its body, and an answer that is neither does not pass', () => {
  const document = JSON.parse(JSON.stringify(openApi('1.2.3')));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'document', ...document });
  const of = (rest: string) =>
    ajv.getSchema(`document#/paths/~1v1~1device.open/post/${rest}/content/application~1json/schema`);
  expect(of('requestBody')?.({ input: { address: 'https://northlight.example/' }, key: 'k' })).toBe(true);
  expect(of('requestBody')?.({ input: { address: 7 } })).toBe(false);
  expect(of('responses/200')?.({ ok: true, value: {} })).toBe(true);
  expect(of('responses/200')?.({ ok: true, error: {} })).toBe(false);
});
