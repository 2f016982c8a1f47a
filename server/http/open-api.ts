import { z } from 'zod';
import { callError } from '#shared/contract/call-error.ts';
import { type CallName, callNames, findCall } from '#shared/contract.ts';

/** The OpenAPI 3.1 description of every call, derived from the contract. */
export function openApi(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Herald',
      version,
      description:
        'One route a call. A refusal is an answer with `ok: false`, also with status 200. Commands carry a key: the same key and input give the same answer.',
    },
    paths: Object.fromEntries(callNames.map((name) => [`/v1/${name}`, { post: operation(name) }])),
    components: { schemas: { CallError: jsonSchema(callError, 'output') } },
  };
}

function operation(name: CallName) {
  const call = findCall(name);
  if (call === undefined) throw new Error(`The contract lists no ${name}.`);
  return {
    operationId: name,
    tags: [name.split('.')[0]],
    'x-kind': call.kind,
    'x-answered-by': call.to,
    ...(call.roles === undefined ? {} : { 'x-roles': call.roles }),
    requestBody: {
      required: true,
      content: content({
        type: 'object',
        required: ['input'],
        properties: {
          input: jsonSchema(call.input, 'input'),
          key: { type: ['string', 'null'], minLength: 1, maxLength: 100 },
        },
      }),
    },
    responses: {
      200: {
        description: 'The answer, or the reason why there is none.',
        content: content({
          oneOf: [
            answerSchema(true, 'value', jsonSchema(call.output, 'output')),
            answerSchema(false, 'error', { $ref: '#/components/schemas/CallError' }),
          ],
        }),
      },
      401: { description: 'The caller is not known.' },
      403: { description: 'The request does not come from Herald’s own window.' },
      413: { description: 'The request is larger than 16 MB.' },
    },
  };
}

function answerSchema(ok: boolean, field: 'value' | 'error', schema: object) {
  return {
    type: 'object',
    required: ['ok', field],
    properties: { ok: { const: ok }, [field]: schema },
  };
}

function content(schema: object) {
  return { 'application/json': { schema } };
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
