import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkSignature, signPack } from '#programme/policy/pack-signature.ts';
import { compilePack } from '#shared/policy/compile-pack.ts';

/*
 * Signs a policy pack: `node electron/command-line/sign-pack.ts --key KEY.pem < PACK.json > SIGNED.json`. `--new-key KEY.pem` makes a private key
 * first, for its owner's eyes only. The public key, which programmes are to trust, is said on the standard error.
 */

const { values: options } = parseArgs({
  options: { key: { type: 'string' }, 'new-key': { type: 'string' } },
});

function privateKey(): KeyObject {
  if (options['new-key'] !== undefined) {
    const { privateKey: made } = generateKeyPairSync('ed25519');
    writeFileSync(options['new-key'], made.export({ format: 'pem', type: 'pkcs8' }), {
      mode: 0o600,
      flag: 'wx',
    });
    return made;
  }
  if (options.key === undefined) throw new Error('Say which key: --key KEY.pem, or --new-key KEY.pem.');
  return createPrivateKey(readFileSync(options.key));
}

try {
  const pack = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(0, 'utf8')));
  const compiled = compilePack(pack);
  if (!compiled.ok)
    throw new Error(compiled.problems.map(({ place, reason }) => `${place}: ${reason}`).join('\n'));
  const signed = signPack(pack, privateKey());
  const state = checkSignature(signed);
  process.stderr.write(`Public key: ${state.kind === 'good' ? state.key : ''}\n`);
  process.stdout.write(`${JSON.stringify(signed, null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
