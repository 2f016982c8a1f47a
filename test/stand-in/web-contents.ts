import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IpcMainInvokeEvent, WebContents } from 'electron';
import type { Frame, Page, Route } from 'playwright-core';
import { toAppAddress, toWebAddress, webOrigin } from './addresses.ts';
import { app } from './app.ts';
import { browserContext } from './browser.ts';
import { invoked } from './ipc-main.ts';
import { preloadScript, type Wires } from './preload-script.ts';
import { served } from './protocol.ts';
import { applyPermissions } from './session.ts';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];
type Used = Pick<WebContents, 'send' | 'reload' | 'setWindowOpenHandler'>;

/** A page of a real Chromium in place of Electron's own. */
export class StandInContents extends EventEmitter implements Used {
  private readonly wires: Wires = { toApp: `a${randomUUID()}`, toPage: `p${randomUUID()}` };
  private readonly preload: string;
  private page: Page | null = null;
  /** The navigation that the app itself asked for, which it is not asked about. */
  private ordered: string | null = null;
  private openHandler: OpenHandler | null = null;

  constructor(preload: string) {
    super();
    this.preload = readFileSync(preload, 'utf8');
    app.emit('web-contents-created', {}, this);
  }

  setWindowOpenHandler(handler: OpenHandler) {
    this.openHandler = handler;
  }

  send(channel: string, ...args: unknown[]) {
    const { toPage } = this.wires;
    // A page that is being left gets nothing more.
    this.page
      ?.evaluate(
        ([name, of, passed]) =>
          (window as unknown as Record<string, (...all: unknown[]) => void>)[name]?.(of, ...passed),
        [toPage, channel, args] as const,
      )
      .catch(() => {});
  }

  reload() {
    this.ordered = this.page?.url() ?? null;
    void this.page?.reload();
  }

  async load(address: string): Promise<void> {
    this.page ??= await this.makePage();
    this.ordered = toWebAddress(address);
    await this.page.goto(this.ordered);
  }

  /** Leaves the page first, so that it sees itself being left, and then closes it. */
  async close(): Promise<void> {
    this.ordered = 'about:blank';
    await this.page?.goto('about:blank').catch(() => {});
    await this.page?.close().catch(() => {});
  }

  private async makePage(): Promise<Page> {
    await applyPermissions();
    const page = await browserContext().newPage();
    await page.exposeBinding(this.wires.toApp, ({ frame }, channel: string, args: unknown[]) =>
      invoked(channel, this.eventFrom(frame), args),
    );
    await page.addInitScript({ content: preloadScript(this.preload, this.wires) });
    await page.route('**/*', (route) => this.answer(route));
    page.on('popup', (popup) => void this.decideOn(popup));
    page.once('close', () => this.emit('destroyed'));
    page.once('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    return page;
  }

  private eventFrom(frame: Frame): IpcMainInvokeEvent {
    const senderFrame = { url: toAppAddress(frame.url()), parent: frame.parentFrame() === null ? null : {} };
    return { sender: this, senderFrame, type: 'frame' } as unknown as IpcMainInvokeEvent;
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request();
    const address = request.url();
    if (request.isNavigationRequest() && !this.mayNavigate(address, request.frame())) {
      return route.abort('aborted');
    }
    if (!address.startsWith(`${webOrigin}/`)) return route.abort('addressunreachable');
    const response = await served(request.method(), toAppAddress(address));
    if (response === null) return route.abort('addressunreachable');
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  private mayNavigate(address: string, frame: Frame): boolean {
    const isMainFrame = frame.parentFrame() === null;
    if (isMainFrame && this.ordered !== null && address === this.ordered.split('#')[0]) {
      this.ordered = null;
      return true;
    }
    let isAllowed = true;
    this.emit('will-frame-navigate', {
      url: toAppAddress(address),
      isMainFrame,
      preventDefault() {
        isAllowed = false;
      },
    });
    return isAllowed;
  }

  private async decideOn(popup: Page): Promise<void> {
    const url = toAppAddress(popup.url());
    const decision = this.openHandler?.({ url } as Parameters<OpenHandler>[0]);
    if (decision?.action === 'deny') await popup.close();
  }
}
