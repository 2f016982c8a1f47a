import './call/zod-without-eval.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { followEvents } from './call/follow-events.ts';
import { answerOptions } from './call/use-answer.ts';
import { postPages } from './discover/use-posts.ts';
import { LanguageAndTheme } from './frame/language-and-theme.tsx';
import { HeraldWindow } from './frame/window.tsx';
import './look/tokens.css';
import './look/base.css';
import { styleNonce } from './look/style-nonce.ts';

// Radix adds style elements at run time; the Content-Security-Policy lets in only those that carry the page's nonce.
setNonce(styleNonce());

// The record and the device are on this machine: a failed call is not a lost network, and nothing grows old by itself.
const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    },
  },
});
followEvents(client);

// What the first screen needs is asked for at once, and not one thing after the other.
void client.prefetchQuery(answerOptions('settings.get', {}));
void client.prefetchQuery(answerOptions('session.me', {}));
void client.prefetchQuery(answerOptions('points.balance', {}));
void client.prefetchQuery(answerOptions('post.topics', {}));
void client.prefetchInfiniteQuery(postPages);

const place = document.getElementById('window');
if (!place) throw new Error('index.html has no element with the id “window”.');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageAndTheme>
        <Router hook={useHashLocation}>
          <HeraldWindow />
        </Router>
      </LanguageAndTheme>
    </QueryClientProvider>
  </StrictMode>,
);
