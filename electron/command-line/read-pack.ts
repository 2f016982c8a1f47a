import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { checkSignature, type SignatureState } from '#programme/policy/pack-signature.ts';
import { type CompilePackAnswer, compilePack } from '#shared/policy/compile-pack.ts';
import { maxPackBytes } from '#shared/policy/pack.ts';

/** Reads and compiles a pack's file; anything wrong with the file is a problem like any other. `trusted`: keys of which one must have signed it, if any are given. */
export async function readPack(path: string, trusted: readonly string[] = []): Promise<CompilePackAnswer> {
  const refused = (reason: string): CompilePackAnswer => ({
    ok: false,
    problems: [{ place: path, reason, path: [], fault: { kind: 'own', reason } }],
  });
  let text: string;
  try {
    const { size } = await stat(path);
    if (size > maxPackBytes) return refused(`The pack is larger than ${maxPackBytes / 1024 / 1024} MB.`);
    text = await readFile(path, 'utf8');
  } catch (error) {
    return refused(`The pack cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused(`This is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const file = z.record(z.string(), z.unknown()).safeParse(data);
  const signature: SignatureState = file.success ? checkSignature(file.data) : { kind: 'none' };
  if (signature.kind === 'bad') return refused('The pack is not as it was when it was signed.');
  if (trusted.length > 0 && (signature.kind === 'none' || !trusted.includes(signature.key)))
    return refused('The pack is not signed with a trusted key.');
  return compilePack(data);
}
