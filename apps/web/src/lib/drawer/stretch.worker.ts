import { stretch } from './stretch.js';

// A second of work with 64 MiB: beside the page, and under a policy of its own (apps/api/src/web/web.ts).
addEventListener('message', ({ data }: MessageEvent<Parameters<typeof stretch>>) => {
  void stretch(...data).then((key) => postMessage(key));
});
