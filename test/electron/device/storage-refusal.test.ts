import { expect, test } from 'vitest';
import { storageRefusal } from '#electron/device/storage-refusal.ts';

test.each([
  [{ code: 'ENOSPC' }, 'record.full-disk'],
  [{ code: 'EDQUOT' }, 'record.full-disk'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 13 }, 'record.full-disk'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 10 | (3 << 8) }, 'record.full-disk'],
  [{ code: 'EROFS' }, 'record.read-only'],
  [{ code: 'EACCES' }, 'record.read-only'],
  [{ code: 'EPERM' }, 'record.read-only'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 8 | (1 << 8) }, 'record.read-only'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 14 }, 'record.read-only'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 5 }, 'record.busy'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 6 }, 'record.busy'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 11 }, undefined],
  [{ code: 'ENOENT' }, undefined],
  [{}, undefined],
])('A fault with %j is answered with %s', (fields, reason) => {
  expect(storageRefusal(Object.assign(new Error('fault'), fields))?.error.reason).toBe(reason);
});
