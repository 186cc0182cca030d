import { job } from '#access';

/** Approved: the key is destroyed and what was left is removed. */
export const eraseCase = job<{ erasureId: string; caseId: string }>('cases.erase', 'eraser');

/** Somebody must know: an erasure was announced, or waits for a second person. */
export const erasureNews = job<{ erasureId: string }>('cases.erasure-news', 'reminder');
