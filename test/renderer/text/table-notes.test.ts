import { expect, test } from 'vitest';
import { tableNotes as inTheRecord } from '#programme/record/table-notes.ts';
import { tableNotes as inGerman } from '#renderer/text/de/table-notes.ts';

test('every table that can have rows about a member tells what it is for in German, and no other does', () => {
  const aboutMembers = Object.entries(inTheRecord)
    .filter(([, note]) => note.members.length > 0 || note.through !== undefined || note.account !== undefined)
    .map(([table]) => table);
  expect(Object.keys(inGerman).sort()).toEqual(aboutMembers.sort());
});
