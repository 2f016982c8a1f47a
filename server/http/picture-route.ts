import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { isShownPicture } from '#shared/window/stored-picture.ts';
import type { HttpParts } from './http-parts.ts';

const pictureId = z.string().min(1).max(100);

/** `GET /picture/<id>`: the bytes of a picture in the record. */
export async function pictureRoute(
  app: FastifyInstance,
  { readPicture }: Pick<HttpParts, 'readPicture'>,
): Promise<void> {
  app.get('/picture/:id', async (request, reply) => {
    const params = z.object({ id: pictureId }).safeParse(request.params);
    const picture = params.success ? await readPicture(params.data.id) : null;
    if (picture === null || !isShownPicture(picture)) {
      return reply.code(404).type('text/plain; charset=utf-8').send('There is no such picture.');
    }
    return reply
      .type(picture.mime)
      .header('cache-control', 'private, max-age=3600')
      .send(Buffer.from(picture.bytes.buffer, picture.bytes.byteOffset, picture.bytes.byteLength));
  });
}
