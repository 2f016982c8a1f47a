import { describe, expect, it } from 'vitest';
import { checkPost } from '#shared/policy/check-post.ts';
import type { ImageToCheck, PostToCheck } from '#shared/policy/post-to-check.ts';
import { northlight } from './northlight.ts';
import { reads } from './picture-row.ts';

const text = 'A morning in the workshop.';

function check(
  lines: readonly string[],
  {
    image = {},
    pack = northlight(),
    ...more
  }: Partial<PostToCheck> & { image?: Partial<ImageToCheck>; pack?: ReturnType<typeof northlight> } = {},
) {
  const { images = [] } = reads(lines, {}, image);
  const post: PostToCheck = {
    network: 'linkedin',
    now: '2026-11-23T09:00:00Z',
    language: 'en',
    text,
    images,
    ...more,
  };
  return checkPost(pack, post).findings.filter(({ rule }) => rule === 'image-text');
}

describe('what is found in a picture’s text', () => {
  it('says what, why and where, with a fix that blurs each place', () => {
    const first = { left: 0, top: 0, width: 15 / 128, height: 0.5 };
    const second = { left: 3 / 128, top: 0.5, width: 15 / 128, height: 0.5 };
    expect(check(['Project Kestrel', 'of Project Kestrel'])).toEqual([
      {
        rule: 'image-text',
        severity: 'block',
        start: 0,
        end: 0,
        image: 0,
        regions: [first, second],
        message: 'In the picture: “Project Kestrel” is not public yet. Tell the story without it.',
        why: expect.stringContaining('Project Kestrel'),
        section: expect.any(String),
        fixes: [],
        pictureFix: { kind: 'blur', regions: [first, second], label: 'Blur this' },
      },
    ]);
  });

  it('has a box in each line that a name runs over', () => {
    expect(check(['the steering group of Project', 'Kestrel meets'])[0]?.regions).toEqual([
      { left: 22 / 128, top: 0, width: 7 / 128, height: 0.5 },
      { left: 0, top: 0.5, width: 7 / 128, height: 0.5 },
    ]);
  });

  it.each(['Kestre1', 'KestreI', 'Kestre|', 'Kestrél', 'KESTREL,', '(Kestrel)'])(
    'is found as a machine may misread it: Project %s',
    (misread) => {
      expect(check([`Project ${misread} moves`])).toHaveLength(1);
    },
  );

  it('never repeats a secret or somebody’s data', () => {
    const [secret] = check(['Wifi password: winter-Harbour-19']);
    const [phone] = check(['Call Mara on +49 170 5550123']);
    expect(`${secret?.message} ${phone?.message}`).toMatch(/“.•••”.*“.•••”/);
    expect(`${secret?.message} ${phone?.message}`).not.toMatch(/Harbour|5550123/);
  });

  it('speaks the reader’s language', () => {
    const [name] = check(['Project Kestrel'], { language: 'de' });
    expect([name?.message, name?.pictureFix?.label]).toEqual([
      'Im Bild: „Project Kestrel“ ist noch nicht öffentlich. Erzähl es ohne diesen Begriff.',
      'Unkenntlich machen',
    ]);
  });

  it('is as grave as the pack says, and left alone where the rule of the text only advises', () => {
    const review = northlight({ 'image-text': { severity: 'review' } });
    const mild = northlight({ 'confidential-terms': { severity: 'advise' } });
    expect(check(['Project Kestrel'], { pack: review })[0]?.severity).toBe('review');
    expect(check(['Project Kestrel'], { pack: mild })).toEqual([]);
  });

  it('is only advice on an approved picture, whatever the text, and never capped on another', () => {
    const severity = (more: Parameters<typeof check>[1]) => check(['Project Kestrel'], more)[0]?.severity;
    const approvedPicture = { image: { approvedAlt: 'Amara bends over a vice.' } };
    expect([
      severity(approvedPicture),
      severity({ ...approvedPicture, approved: 'Another text.' }),
      severity({ approved: text }),
      severity({}),
    ]).toEqual(['advise', 'advise', 'block', 'block']);
  });
});

describe('a picture whose text could not be read', () => {
  it('goes to a reviewer, or is advice where the pack only advises', () => {
    const mild = northlight({ 'image-text': { severity: 'advise' } });
    const severity = (pack: ReturnType<typeof northlight>) =>
      check([], { pack, image: { text: null } })[0]?.severity;
    expect([severity(northlight()), severity(mild)]).toEqual(['review', 'advise']);
  });
});
