import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Refusal } from '../lib/api.js';
import { router } from './router.js';
import { Safety } from './safety.js';
import { SessionProvider } from './session.js';
import { theme } from './theme.js';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What was refused stays refused; a network comes back.
      retry: (count, error) => count < 3 && !(error instanceof Refusal && error.status >= 400 && error.status < 500),
    },
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
