/** Whether the server said that nobody here is real. */
export const isDemo = document.documentElement.dataset['demo'] === 'true';
