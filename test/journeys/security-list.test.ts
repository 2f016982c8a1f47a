import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOrigin } from '../stand-in/addresses.ts';
import type { StandInFacts } from '../stand-in/facts.ts';
import { recordingBrowser } from './recording-browser.ts';
import { whySkipped } from './shell-kinds.ts';
import { type StartedStandIn, startStandInShell } from './start-stand-in-shell.ts';

// https://www.electronjs.org/docs/latest/tutorial/security: its twenty items, on the built main process and preload. Items 16
// (a current Electron) and 19 (fuses) are in test/electron/shell: one-way-in.test.ts and packages.test.ts.
const why = whySkipped('stand-in');

describe.skipIf(why !== null)(`Electron's security list on the stand-in ${why ?? ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'herald-security-'));
  const recorder = recordingBrowser(join(folder, 'opened'));
  let shell: StartedStandIn;
  let facts: StandInFacts;
  const logged = () => readFileSync(join(folder, 'data', 'herald.log'), 'utf8');

  beforeAll(async () => {
    shell = await startStandInShell({
      dataFolder: join(folder, 'data'),
      openWith: recorder.program,
      now: undefined,
      socketsFile: undefined,
    });
    await shell.show();
    facts = await shell.facts();
  });
  afterAll(async () => {
    await shell?.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  test('1, 7: the page loads from itself only, and text never becomes code', async () => {
    await shell.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      fetch('https://elsewhere.example/').catch(() => {});
      const add = (name: string, change: (element: HTMLElement) => void) => {
        const element = document.createElement(name);
        change(element);
        document.body.append(element);
      };
      add('script', (script) => {
        script.textContent = 'window.isBroken = true';
      });
      add('style', (style) => {
        style.textContent = 'body { display: none }';
      });
      add('img', (image) => image.setAttribute('src', 'https://elsewhere.example/a.png'));
      add('iframe', (frame) => frame.setAttribute('src', 'https://elsewhere.example/'));
      add('object', (object) => object.setAttribute('data', 'https://elsewhere.example/'));
      add('button', (button) => button.setAttribute('onclick', 'window.isBroken = true'));
      setTimeout('window.isBroken = true');
    });
    const seen = () => shell.page.evaluate(() => (window as unknown as { seen: string[] }).seen.toSorted());
    await expect
      .poll(seen)
      .toEqual([
        'connect-src',
        'frame-src',
        'img-src',
        'object-src',
        'script-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-elem',
      ]);
    expect(await shell.page.evaluate('window.isBroken')).toBeUndefined();
  });

  test('2, 3, 4, 6, 8, 9, 10, 11: pages are isolated, sandboxed, without Node and with every guard of the web on', () => {
    expect(facts.isSandboxed).toBe(true);
    expect(facts.windows.map(({ options }) => options.webPreferences)).toEqual([
      {
        preload: expect.stringMatching(/preload\.cjs$/),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        devTools: true,
        spellcheck: false,
      },
    ]);
  });

  test('5: the page may write to the clipboard and notify, and nothing else', async () => {
    expect(facts.hasPermissionHandlers).toBe(true);
    const states = await shell.page.evaluate(async () => {
      const names = [
        'clipboard-write',
        'notifications',
        'clipboard-read',
        'geolocation',
        'camera',
        'microphone',
        'midi',
      ];
      const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
      return (await Promise.all(asked)).map(({ state }) => state);
    });
    expect(states).toEqual(['granted', 'granted', ...Array(5).fill('denied')]);
  });

  test('12, 13: the window stays where it is', async () => {
    for (const address of ['https://elsewhere.example/', 'http://127.0.0.1:9/']) {
      await shell.page.evaluate((to) => {
        location.href = to;
      }, address);
      await expect.poll(logged).toContain(`A navigation to ${address} was refused.`);
      expect(shell.page.url().startsWith(`${webOrigin}/`)).toBe(true);
    }
  });

  test('14: no other window opens', async () => {
    const before = shell.page.context().pages().length;
    const closed = shell.page.waitForEvent('popup').then((popup) => popup.waitForEvent('close'));
    await shell.page.evaluate(() => {
      window.open('https://elsewhere.example/');
    });
    await closed;
    expect(shell.page.context().pages().length).toBe(before);
    expect(facts.windows.length).toBe(1);
  });

  test('15: the system opens https and mailto addresses only', async () => {
    const open = (address: string) =>
      shell.page.evaluate(
        (to) =>
          (
            window as unknown as { herald: { call(...said: unknown[]): Promise<{ ok: boolean }> } }
          ).herald.call('device.open', { address: to }, crypto.randomUUID()),
        address,
      );
    for (const address of [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://host/share',
      'herald://post/a',
      'ms-msdt:x',
    ]) {
      expect(await open(address)).toMatchObject({ ok: false, error: { reason: 'address.not-allowed' } });
    }
    expect(await open('https://northlight.example/roof')).toEqual({ ok: true, value: {} });
    await expect.poll(recorder.opened).toEqual(['https://northlight.example/roof']);
  });

  test('17: a frame inside the page that finds the way to the main process is not answered', async () => {
    const answer = await shell.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inside = frame.contentWindow as unknown as Record<string, (...said: unknown[]) => unknown>;
      const way = Object.getOwnPropertyNames(inside).find((name) => /^a[0-9a-f]{8}-/.test(name)) ?? '';
      return inside[way]?.('herald:call', ['session.me', {}, 'key']);
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(facts.channels).toEqual(['herald:call']);
  });

  test('17: what is no call, carries no key or is too large is refused', async () => {
    const answers = await shell.page.evaluate(async () => {
      const { herald } = window as unknown as { herald: { call(...said: unknown[]): Promise<unknown> } };
      return [
        await herald.call('post.steal', {}, 'key'),
        await herald.call('constructor', {}, 'key'),
        await herald.call({ name: 'session.me' }, {}, 'key'),
        await herald.call('session.me', {}, null),
        await herald.call('session.me', { large: 'x'.repeat(17_000_000) }, 'key'),
      ];
    });
    const reasons = (answers as { error: { reason: string } }[]).map(({ error }) => error.reason);
    expect(reasons).toEqual([
      'call.unknown',
      'call.unknown',
      'input.invalid',
      'input.invalid',
      'input.invalid',
    ]);
  });

  test('18: the window has a scheme of its own, as safe as https', () => {
    expect(facts.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
  });

  test('20: the page is given two functions, cannot change them, and nothing of Electron or Node', async () => {
    const found = await shell.page.evaluate(() => {
      const page = window as unknown as Record<string, unknown>;
      const bridge = page.herald as Record<string, unknown>;
      return {
        given: Object.keys(bridge),
        isFrozen: Object.isFrozen(bridge),
        leaked: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
          (name) => name in page,
        ),
      };
    });
    expect(found).toEqual({ given: ['call', 'onEvent'], isFrozen: true, leaked: [] });
  });

  test('a link of the system shows a post, and a strange one does nothing', async () => {
    shell.emit('second-instance', ['electron', 'herald', 'herald://reward/free']);
    shell.emit('second-instance', ['electron', 'herald', 'herald://post/battery-recycling']);
    await shell.page.waitForURL('**/#/compose/battery-recycling');
  });
});
