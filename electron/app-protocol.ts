import { type Protocol, protocol } from 'electron';
import { type AppContent, appResponse } from './app-response.ts';
import type { Log } from './log.ts';
import { appScheme } from './own-address.ts';

/** Makes `app://` a scheme with an origin of its own, as secure as https. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the window under `app://`. */
export function serveApp(of: Protocol, content: AppContent, log: Log): void {
  of.handle(appScheme, async (request) => {
    try {
      return await appResponse(request, content);
    } catch (fault) {
      log(`${request.url} could not be served.`, fault);
      return new Response('Something went wrong inside Herald.', { status: 500 });
    }
  });
}
