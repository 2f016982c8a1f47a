import { z } from 'zod';
import { networkId } from '#shared/networks/network-id.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { CheckedPost, ImageToCheck } from '#shared/policy/post-to-check.ts';
import type { Line } from './lines-of.ts';

/** What may stand on a line; other fields are let be, so that labelled samples can be fed in as they are. */
const postLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().max(100_000),
  network: networkId,
  approved: z.string().max(100_000).optional(),
  locked: z.array(z.string().max(10_000)).max(200).optional(),
  country: z.string().length(2).optional(),
  role: z.enum(['member', 'spokesperson']).optional(),
  link: z.string().max(10_000).optional(),
  colleagues: z.array(z.string().max(100_000)).max(10_000).optional(),
  images: z
    .array(z.object({ path: z.string(), alt: z.string() }))
    .max(100)
    .optional(),
});

export type LineAnswer =
  | { readonly ok: true; readonly id: string | number; readonly text: string; readonly checked: CheckedPost }
  | {
      readonly ok: false;
      readonly place: { readonly id: string | number } | { readonly line: number };
      readonly error: string;
    };

/** Looks at the picture at a path and reads its text; null where it cannot be opened or read, which the checks then say. */
export type Look = (path: string) => Promise<Pick<ImageToCheck, 'look' | 'text'>>;

/** Checks the post on one line with its pictures, or says why the line cannot be read. */
export async function checkLine(
  pack: CompiledPack,
  line: Line,
  now: string,
  look: Look,
): Promise<LineAnswer> {
  if (line.text === null) return { ok: false, place: { line: line.number }, error: 'The line is too long.' };
  let data: unknown;
  try {
    data = JSON.parse(line.text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, place: { line: line.number }, error: `This is not JSON: ${error.message}` };
  }
  const parsed = postLine.safeParse(data);
  if (!parsed.success) return { ok: false, place: placeOf(data, line), error: sentenceOf(parsed.error) };
  const { id, text, network, images, ...rest } = parsed.data;
  const seen = images && { images: await lookAtAll(images, look) };
  const post = { text, network, now, language: 'en', ...withoutUndefined(rest), ...seen };
  const checked = checkPost(pack, post);
  return { ok: true, id, text, checked };
}

/** One after the other, so that a post with many pictures takes no more memory than one. */
async function lookAtAll(images: readonly ImageToCheck[], look: Look): Promise<readonly ImageToCheck[]> {
  const seen: ImageToCheck[] = [];
  for (const image of images) seen.push({ ...image, ...(await look(image.path)) });
  return seen;
}

function placeOf(data: unknown, line: Line): { readonly id: string | number } | { readonly line: number } {
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(data);
  return id.success ? { id: id.data.id } : { line: line.number };
}

function sentenceOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ');
}

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutUndefined<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Present<T>;
}
