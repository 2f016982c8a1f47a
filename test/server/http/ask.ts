import { request } from 'node:http';

export type Asked = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
};

/** One request with exactly the headers given: `fetch` would put its own Host and Origin there. */
export function ask(
  address: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<Asked> {
  return new Promise((done, failed) => {
    const sent = request(
      address,
      { method: options.method ?? 'GET', headers: options.headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', failed);
        response.once('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    sent.once('error', failed);
    sent.end(options.body);
  });
}

/** Opens Herald as a browser does, and gives the headers with which its window asks from then on. */
export async function letIn(address: string): Promise<Record<string, string>> {
  const opened = await ask(address, { headers: { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' } });
  const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
  return { cookie, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };
}
