import { MantineProvider } from '@mantine/core';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Refusal } from '../lib/api.js';
import { router } from './router.js';
import { Safety } from './safety.js';
import { SessionProvider } from './session.js';
import { theme } from './theme.js';

const isRefused = (error: unknown): boolean => error instanceof Refusal && error.status >= 400 && error.status < 500;
/** Of a session that ended nothing is forgotten: it is behind the lock, and she may come back. */
const isNotHers = (error: unknown): boolean => error instanceof Refusal && [403, 404].includes(error.status);

const queries = new QueryClient({
  queryCache: new QueryCache({
    // What she may not see any more is forgotten here too; where only the network is gone, what was known stays.
    onError: (error, query) => isNotHers(error) && query.setState({ ...query.state, data: undefined }),
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Asked also where the browser thinks there is no network: it says so at once instead of waiting for one.
      networkMode: 'always',
      refetchOnReconnect: true,
      // What was refused stays refused; a network comes back.
      retry: (count, error) => count < 3 && navigator.onLine && !isRefused(error),
    },
    mutations: { networkMode: 'always' },
  },
});

export const App = () => (
  // No style is written into the page while it runs: the theme is a style sheet (vite.config.ts).
  <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
    <QueryClientProvider client={queries}>
      <SessionProvider>
        <Safety>
          <RouterProvider router={router} />
        </Safety>
      </SessionProvider>
    </QueryClientProvider>
  </MantineProvider>
);
